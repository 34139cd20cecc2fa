const unknown = '01900000-0000-7000-8000-00000000dead'

/** Values to try for a parameter that is no id of the page's own kind. */
const others: Record<string, string[]> = {
  kind: ['need', 'expert', 'enterprise'],
  step: ['1', '2', '3', '4', '5'],
  token: ['guessed'],
  register: ['declarations', 'visits'],
  number: ['1'],
  key: ['opening'],
}

/**
 * Addresses to crawl for the patterns of all routes: each parameter with every id of the kind that its path names before
 * it, one of another and an unknown one; where the path names no kind that has ids, with one of every kind.
 */
export function addressesOf(patterns: string[], ids: Record<string, string[]>): string[] {
  return [...new Set(patterns.flatMap((pattern) => filled(pattern, ids)))]
}

function filled(pattern: string, ids: Record<string, string[]>): string[] {
  const oneOfEach = Object.values(ids).map(([first]) => first!)
  const segments = pattern.replace(/\*$/, 'no-such-page').split('/').filter(Boolean)
  const valuesOf = (name: string, kind = '', isFirst: boolean) => others[name] ?? (ids[kind] || !isFirst ? withStrangers(ids[kind] ?? [], oneOfEach) : oneOfEach)
  return segments.reduce<string[]>(
    (paths, segment, index) => {
      const values = segment.startsWith(':') ? valuesOf(segment.slice(1), segments[index - 1], index === segments.findIndex((each) => each.startsWith(':'))) : [segment]
      return paths.flatMap((path) => values.map((value) => `${path}/${value}`))
    },
    [''],
  ).map((path) => path || '/')
}

const withStrangers = (own: string[], strangers: string[]) => [...own, strangers.find((id) => !own.includes(id))!, unknown]
