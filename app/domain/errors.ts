/** What can go wrong for a reader, and the HTTP status that says so. */
export const errorStatus = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  invalid: 422,
  too_many: 429,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof errorStatus

/** An error whose reader is a person: `code` picks status and page, `detail` a message key under `errors`. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code)
  }
}

/** Faults beside the fields they belong to: { field: message key }. */
export class FieldErrors extends DomainError {
  constructor(readonly fields: Record<string, string>) {
    super('invalid', Object.keys(fields).join(', '))
  }
}

/** The record was merged: its readers go on to the one that was kept. */
export class MergedInto extends DomainError {
  constructor(
    readonly id: string,
    readonly keptId: string,
  ) {
    super('gone', 'merged')
  }
}

/** The row, or a `not_found` error where there is none. */
export function found<T>(row: T | null | undefined): T {
  if (row == null) throw new DomainError('not_found')
  return row
}
