import type { ParseKeys } from 'i18next'
import type { Actor } from '~/domain/actor'

type PlaceLabel = ParseKeys<'common'> extends infer K ? (K extends `nav.${infer L}` ? L : never) : never

export interface Place {
  to: string
  label: PlaceLabel
}

const records: Place[] = [
  { to: '/needs', label: 'needs' },
  { to: '/challenges', label: 'challenges' },
  { to: '/experts', label: 'experts' },
  { to: '/enterprises', label: 'enterprises' },
  { to: '/institutions', label: 'institutions' },
  { to: '/agreements', label: 'agreements' },
]

const sights: Place[] = [
  { to: '/centres', label: 'centres' },
  { to: '/network', label: 'network' },
]
const figures: Place[] = [...sights, { to: '/statistics', label: 'statistics' }]

const desk: Place = { to: '/desk', label: 'desk' }
const introductions: Place = { to: '/introductions', label: 'introductions' }
const dockings: Place = { to: '/docking-events', label: 'dockings' }
const duties: Place[] = [{ to: '/calendar', label: 'calendar' }, { to: '/progress-reports', label: 'progressReports' }]
const incentives: Place = { to: '/entitlements', label: 'incentives' }
const policies: Place = { to: '/policies', label: 'policies' }

const office: Place[] = [desk, { to: '/overview', label: 'overview' }, { to: '/reports', label: 'reports' }, introductions, ...duties, { to: '/requests', label: 'requests' }]

/** Who is suggested for what, and what is made of it. */
const matching: Place[] = [{ to: '/pairing-coverage', label: 'pairingCoverage' }, { to: '/assignments', label: 'assignments' }, dockings, { to: '/visit-plans', label: 'visitPlans' }]

/** The bureau's own programmes. */
const programmes: Place[] = [{ to: '/registers', label: 'registers' }, incentives, policies]

const upkeep: Place[] = [
  { to: '/imports', label: 'imports' },
  { to: '/twins', label: 'twins' },
  { to: '/mail', label: 'mail' },
]

const headship: Place[] = [
  { to: '/accounts', label: 'accounts' },
  { to: '/settings', label: 'settings' },
]

const firm = (id: string): Place[] => [desk, introductions, dockings, ...duties, { to: `/enterprises/${id}`, label: 'myEnterprise' }, { to: '/members', label: 'members' }, incentives, policies]
const expert = (id: string): Place[] => [desk, introductions, dockings, ...duties, { to: `/experts/${id}`, label: 'myProfile' }, { to: '/delegates', label: 'delegates' }, policies]

/** Where those stand who act for nobody yet. */
const waiting: Place[] = [{ to: '/waiting', label: 'waiting' }]

/** The places a reader's rail shows, in groups: one's own work, what there is, and what keeps the portal going. */
export function railOf(actor: Actor): Place[][] {
  switch (actor.role) {
    case 'visitor':
      return [[{ to: '/', label: 'home' }, ...records], sights]
    case 'enterprise':
      return [actor.enterpriseId ? firm(actor.enterpriseId) : waiting, records, sights]
    case 'expert':
      return [actor.expertId ? expert(actor.expertId) : waiting, records, sights]
    case 'bureau':
      return [office, records, matching, programmes, figures, upkeep]
    case 'head':
      return [office, records, matching, programmes, figures, [...upkeep, ...headship]]
    case 'administrator':
      return [office, records, matching, programmes, figures, [...upkeep, ...headship, { to: '/embeddings', label: 'embeddings' }]]
  }
}
