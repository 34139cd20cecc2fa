import { afterEach, beforeEach, vi } from 'vitest'

const complaints: unknown[][] = []

beforeEach(() => {
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => void complaints.push(words))
})

/** What a component or a library complains of is a fault, so it fails the test that caused it. */
afterEach(() => {
  vi.mocked(console.error).mockRestore?.()
  if (complaints.length > 0) throw new Error(`console.error was called: ${complaints.map((words) => words.join(' ')).join('\n')}`)
})
