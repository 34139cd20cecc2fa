import type { EntitlementState } from '@prisma-client'

/** An entitlement's states in their order; the last two are ends besides being paid. */
export const entitlementStates = ['raised', 'claimed', 'checked', 'approved', 'paid', 'refused', 'withdrawn'] as const satisfies EntitlementState[]

/** What people do with an entitlement; that a record raises or withdraws it is nobody's step. */
export const entitlementSteps = ['claim', 'check', 'approve', 'pay', 'refuse', 'undo'] as const

export type EntitlementStep = (typeof entitlementSteps)[number]

/** The states that a step starts from, and where it leads; where an undoing leads is told by the states before. */
export const stepsOf: Record<EntitlementStep, { from: readonly EntitlementState[]; to: EntitlementState | null }> = {
  claim: { from: ['raised'], to: 'claimed' },
  check: { from: ['claimed'], to: 'checked' },
  approve: { from: ['checked'], to: 'approved' },
  pay: { from: ['approved'], to: 'paid' },
  refuse: { from: ['claimed', 'checked'], to: 'refused' },
  undo: { from: ['claimed', 'checked', 'approved', 'paid', 'refused'], to: null },
}

export const stepStartsFrom = (step: EntitlementStep, state: EntitlementState): boolean => stepsOf[step].from.includes(state)

/** The state one step back; a refusal goes back to the claim, which is checked anew. */
export const stateBefore: Partial<Record<EntitlementState, EntitlementState>> = { claimed: 'raised', checked: 'claimed', approved: 'checked', paid: 'approved', refused: 'claimed' }

/** States in which an entitlement stands: what refuses or withdraws it has not happened. */
export const standingStates = ['raised', 'claimed', 'checked', 'approved', 'paid'] as const satisfies EntitlementState[]

/** Why the portal itself moved an entitlement, as kept in the history; the texts lie in the catalogue `incentives`. */
export const systemReasons = ['record_withdrawn', 'record_changed', 'counted_elsewhere', 'firm_changed', 'amount_lowered', 'entitles_again'] as const

export type SystemReason = (typeof systemReasons)[number]
