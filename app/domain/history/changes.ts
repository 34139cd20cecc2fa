/** What became of each field: before and after, as JSON values. */
export type Changes = Record<string, [before: unknown, after: unknown]>

/** The fields of `after` that differ from `before`; dates and decimals compare by their text, an empty list counts as nothing. */
export function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>): Changes {
  const changes: Changes = {}
  for (const [field, value] of Object.entries(after)) {
    const from = plain(before[field])
    const to = plain(value)
    if (stableJson(from) !== stableJson(to)) changes[field] = [from, to]
  }
  return changes
}

function plain(value: unknown): unknown {
  if (value == null || (Array.isArray(value) && value.length === 0)) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object') return 'toFixed' in value ? String(value) : JSON.parse(JSON.stringify(value))
  return value
}

/** JSON with the keys of every object in order, since PostgreSQL's jsonb keeps none. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
