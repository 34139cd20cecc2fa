/** One row of a classification in levels, such as GB/T 4754 of industries; `parent` is the code above, empty at the top. */
export interface ClassificationRow {
  code: string
  name: string
  parent: string
}

/**
 * Texts that teach which words belong to one trade: one for each class of the second level, with its name and the names of all
 * classes under it, level by level, each level by code. Rows may come in any order.
 */
export function classificationTexts(rows: ClassificationRow[]): string[] {
  const children = new Map<string, ClassificationRow[]>()
  for (const row of [...rows].sort((a, b) => (a.code < b.code ? -1 : 1))) children.set(row.parent, [...(children.get(row.parent) ?? []), row])
  const under = (level: ClassificationRow[]) => level.flatMap(({ code }) => children.get(code) ?? [])
  const withAllUnder = (level: ClassificationRow[]): ClassificationRow[] => (level.length === 0 ? [] : [...level, ...withAllUnder(under(level))])
  return under(children.get('') ?? []).map((row) => withAllUnder([row]).map(({ name }) => name).join('；'))
}
