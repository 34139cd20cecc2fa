import type { NeedState } from '@prisma-client'

/** Where a need can go from each state, and whether only the bureau may take it there. */
const moves: Record<NeedState, Partial<Record<NeedState, 'firm' | 'bureau'>>> = {
  draft: { submitted: 'firm', published: 'bureau', withdrawn: 'firm' },
  submitted: { published: 'bureau', returned: 'bureau', draft: 'firm', withdrawn: 'firm' },
  returned: { submitted: 'firm', published: 'bureau', withdrawn: 'firm' },
  published: { in_talks: 'bureau', contracted: 'bureau', closed: 'bureau', expired: 'bureau', withdrawn: 'firm' },
  in_talks: { published: 'bureau', contracted: 'bureau', closed: 'bureau', withdrawn: 'firm' },
  contracted: { in_talks: 'bureau', closed: 'bureau' },
  closed: { published: 'bureau' },
  expired: { published: 'bureau', submitted: 'firm', withdrawn: 'firm' },
  withdrawn: { draft: 'bureau' },
}

/** The states a need may be moved to by its firm (`bureau` false) or by the bureau, which may make the firm's moves too. */
export const nextNeedStates = (from: NeedState, bureau: boolean): NeedState[] =>
  (Object.entries(moves[from]) as [NeedState, 'firm' | 'bureau'][]).filter(([, by]) => bureau || by === 'firm').map(([to]) => to)
