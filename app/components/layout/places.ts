import type { ParseKeys } from 'i18next'
import type { Actor } from '~/domain/actor'

type PlaceLabel = ParseKeys<'common'> extends infer K ? (K extends `nav.${infer L}` ? L : never) : never

export interface Place {
  to: string
  label: PlaceLabel
}

const shared: Place[] = [
  { to: '/needs', label: 'needs' },
  { to: '/experts', label: 'experts' },
  { to: '/enterprises', label: 'enterprises' },
  { to: '/institutions', label: 'institutions' },
  { to: '/agreements', label: 'agreements' },
]

const desk: Place = { to: '/desk', label: 'desk' }

const desks: Place[] = [
  desk,
  { to: '/overview', label: 'overview' },
  ...shared,
  { to: '/introductions', label: 'introductions' },
  { to: '/imports', label: 'imports' },
  { to: '/twins', label: 'twins' },
  { to: '/mail', label: 'mail' },
]

const mine = (to: string, label: PlaceLabel): Place[] => [
  { to, label },
  { to: '/introductions', label: 'introductions' },
]

/** The places a reader's rail shows, in order. */
export function railOf(actor: Actor): Place[] {
  switch (actor.role) {
    case 'visitor':
      return [{ to: '/', label: 'home' }, ...shared]
    case 'enterprise':
      return [desk, ...(actor.enterpriseId ? mine(`/enterprises/${actor.enterpriseId}`, 'myEnterprise') : []), ...shared]
    case 'expert':
      return [desk, ...(actor.expertId ? mine(`/experts/${actor.expertId}`, 'myProfile') : []), ...shared]
    case 'bureau':
    case 'head':
      return desks
    case 'administrator':
      return [...desks, { to: '/accounts', label: 'accounts' }]
  }
}
