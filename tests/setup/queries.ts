import pg from 'pg'
import { onTestFinished, vi } from 'vitest'

/** How many statements `work` sends to PostgreSQL. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  onTestFinished(() => sent.mockRestore())
  await work()
  const { length } = sent.mock.calls
  sent.mockRestore()
  return length
}
