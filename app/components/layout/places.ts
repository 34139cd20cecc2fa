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

const desks: Place[] = [
  { to: '/overview', label: 'overview' },
  ...shared,
  { to: '/introductions', label: 'introductions' },
  { to: '/imports', label: 'imports' },
  { to: '/twins', label: 'twins' },
]

/** The places a reader's rail shows, in order. */
export function railOf(actor: Actor): Place[] {
  switch (actor.role) {
    case 'visitor':
      return [{ to: '/', label: 'home' }, ...shared]
    case 'enterprise':
      return actor.enterpriseId ? [{ to: `/enterprises/${actor.enterpriseId}`, label: 'myEnterprise' }, ...shared] : shared
    case 'expert':
      return actor.expertId ? [{ to: `/experts/${actor.expertId}`, label: 'myProfile' }, ...shared] : shared
    case 'bureau':
    case 'head':
      return desks
    case 'administrator':
      return [...desks, { to: '/accounts', label: 'accounts' }]
  }
}
