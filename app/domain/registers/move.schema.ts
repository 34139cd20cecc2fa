import { recordMove } from '~/domain/records/move.schema'

/** Withdrawing a record from its register, for a reason, or bringing it back. */
export const registeredMove = recordMove.refine(({ state, reason }) => state === 'active' || reason !== null, { path: ['reason'], message: 'reasonNeeded' })
