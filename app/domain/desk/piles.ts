/** What waits on a desk, by kind; the texts lie in the catalogue `desk`. */
export const pileKinds = [
  'answers',
  'dockingAnswers',
  'dockingWishes',
  'reviews',
  'joins',
  'returned',
  'steps',
  'talks',
  'decisions',
  'reports',
  'filedReports',
  'lateReports',
  'milestones',
  'claimable',
  'claims',
  'approvals',
  'payouts',
  'doubts',
  'newExperts',
  'stuck',
  'mails',
  'expiring',
  'lapsed',
  'drafts',
] as const

export type PileKind = (typeof pileKinds)[number]

/** One thing that waits. */
export interface PileItem {
  id: string
  title: string
  /** Who is on the other side, or what else tells it apart. */
  who: string | null
  path: string
  /** Since when it waits; a moment. */
  since: Date | null
  /** By when it must be done; a day. */
  due: Date | null
}

/** Things of one kind that wait: how many there are, the first few of them, and the list that holds them all. */
export interface Pile {
  kind: PileKind
  count: number
  items: PileItem[]
  all: string
}

/** How many of a pile lie on the desk itself. */
export const onTop = 5
