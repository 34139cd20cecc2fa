import type { TargetState } from '@prisma-client'

interface Numbers {
  target: unknown
  actual: unknown
  year: unknown
}

/** A target's state by its numbers: met once the actual value reaches the target, missed where it did not by the end of the year, open until then or while a number is wanting. */
export function stateByActual({ target, actual, year }: Numbers, today: Date): TargetState {
  if (target == null || actual == null) return 'open'
  if (Number(actual) >= Number(target)) return 'met'
  return Number(year) < today.getUTCFullYear() ? 'missed' : 'open'
}

/** The columns of a target with its state: what was set by hand, else what the numbers say. */
export const settledResult = (columns: Record<string, unknown>, today: Date) => ({ ...columns, result: columns.result ?? stateByActual(columns as unknown as Numbers, today) })

/** Whether a stored state differs from what the numbers say, so somebody must have set it. */
export const isSetByHand = (row: Numbers & { result: unknown }, today: Date): boolean => row.result !== stateByActual(row, today)
