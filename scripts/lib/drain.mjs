import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Stops accepting, lets the requests under way finish, and cuts what is left after `milliseconds`. Connections that are only
 * kept alive are closed as soon as they are idle.
 */
export async function drain(server, milliseconds) {
  const closed = new Promise((resolve) => server.close(resolve))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await Promise.race([closed, sleep(milliseconds)])
  clearInterval(idle)
  server.closeAllConnections()
}
