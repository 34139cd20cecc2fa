const unknown = '01900000-0000-7000-8000-00000000dead'

/** Values to try for a parameter that is no id of the page's own kind. */
const others: Record<string, string[]> = {
  kind: ['need', 'expert', 'enterprise'],
  step: ['1', '2', '3', '4', '5'],
  token: ['guessed'],
}

/**
 * Addresses to crawl for the patterns of all routes: each with every id of its own kind, one of another and an unknown
 * one; where the path names no kind, with every id there is.
 */
export function addressesOf(patterns: string[], ids: Record<string, string[]>): string[] {
  return [...new Set(patterns.flatMap((pattern) => filled(pattern, ids)))]
}

function filled(pattern: string, ids: Record<string, string[]>): string[] {
  const [, kind = ''] = pattern.split('/')
  const own = ids[kind] ?? []
  const all = Object.values(ids).flat()
  const valuesOf = (name: string) => others[name] ?? (own.length > 0 ? [...own, all.find((id) => !own.includes(id))!, unknown] : all)
  return pattern
    .replace(/\*$/, 'no-such-page')
    .split('/')
    .reduce<string[]>((paths, part) => paths.flatMap((path) => (part.startsWith(':') ? valuesOf(part.slice(1)) : [part]).map((value) => (path === '/' ? `/${value}` : `${path}/${value}`))), ['/'])
    .map((path) => path.replace('//', '/'))
}
