import type { ParseKeys } from 'i18next'
import type { Actor } from '~/domain/actor'

type PlaceLabel = ParseKeys<'common'> extends infer K ? (K extends `nav.${infer L}` ? L : never) : never

export interface Place {
  to: string
  label: PlaceLabel
}

const shared: Place[] = [
  { to: '/needs', label: 'needs' },
  { to: '/challenges', label: 'challenges' },
  { to: '/experts', label: 'experts' },
  { to: '/enterprises', label: 'enterprises' },
  { to: '/institutions', label: 'institutions' },
  { to: '/agreements', label: 'agreements' },
]

const settings: Place = { to: '/settings', label: 'settings' }

const desk: Place = { to: '/desk', label: 'desk' }

const desks: Place[] = [
  desk,
  { to: '/overview', label: 'overview' },
  ...shared,
  { to: '/introductions', label: 'introductions' },
  { to: '/imports', label: 'imports' },
  { to: '/twins', label: 'twins' },
  { to: '/mail', label: 'mail' },
  { to: '/requests', label: 'requests' },
]

const mine = (to: string, label: PlaceLabel, people: Place): Place[] => [
  { to, label },
  people,
  { to: '/introductions', label: 'introductions' },
]

/** Where those stand who act for nobody yet. */
const waiting: Place[] = [{ to: '/waiting', label: 'waiting' }]

/** The places a reader's rail shows, in order. */
export function railOf(actor: Actor): Place[] {
  switch (actor.role) {
    case 'visitor':
      return [{ to: '/', label: 'home' }, ...shared]
    case 'enterprise':
      return actor.enterpriseId ? [desk, ...mine(`/enterprises/${actor.enterpriseId}`, 'myEnterprise', { to: '/members', label: 'members' }), ...shared] : [...waiting, ...shared]
    case 'expert':
      return actor.expertId ? [desk, ...mine(`/experts/${actor.expertId}`, 'myProfile', { to: '/delegates', label: 'delegates' }), ...shared] : [...waiting, ...shared]
    case 'bureau':
      return desks
    case 'head':
    case 'administrator':
      return [...desks, { to: '/accounts', label: 'accounts' }, settings]
  }
}
