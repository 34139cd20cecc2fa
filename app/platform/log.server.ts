/** One line of JSON per event on standard error, for whatever collects the process's output. */
export function log(level: 'info' | 'warn' | 'error', event: string, detail: Record<string, unknown> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...detail })}\n`)
}

/** An error's text and stack, as a log line holds them. */
export const errorDetail = (error: unknown) =>
  error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
