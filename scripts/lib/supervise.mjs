import { setTimeout as sleep } from 'node:timers/promises'
import { explain } from './failure.mjs'
import { isRunning } from './processes.mjs'

const longestPause = 60_000

/** Starts each server again when it ends, with growing pauses. Resolves when `signal` is aborted and no start is under way. */
export function supervise(servers, signal, say = console.error) {
  return Promise.all(servers.map((server) => watch(server, signal, say)))
}

async function watch(server, signal, say) {
  let pause = 1000
  while (await passed(1000, signal)) {
    if (isRunning(server.pid, server.marker)) continue
    say(`${server.name} has ended; it is started again in ${pause / 1000} s`)
    if (!(await passed(pause, signal))) return
    pause = Math.min(pause * 2, longestPause)
    await server.restart().then(
      () => say(`${server.name} runs again`),
      (error) => say(explain(error)),
    )
  }
}

/** Waits; false when `signal` was aborted meanwhile. */
function passed(milliseconds, signal) {
  return sleep(milliseconds, true, { signal }).catch(() => false)
}
