/** All rows of a query that gives them by ascending id, page after page. */
export async function* pages<Row extends { id: string }>(page: (after: string) => Promise<Row[]>): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const rows = await page(after)
    const last = rows.at(-1)
    if (!last) return
    yield* rows
    after = last.id
  }
}
