import { explain } from './failure.mjs'

/** An AbortSignal that the first SIGTERM, SIGINT or SIGHUP aborts; further ones change nothing. */
export function stopSignal() {
  const controller = new AbortController()
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => controller.abort())
  return controller.signal
}

/** Undoes what was set up, the last first; a failure is told and does not keep the rest. */
export async function undoAll(undo) {
  for (const work of undo.toReversed()) {
    try {
      await work()
    } catch (error) {
      console.error(explain(error))
    }
  }
}
