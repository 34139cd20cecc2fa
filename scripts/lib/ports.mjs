import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

/** A free TCP port on loopback: `preferred` when it is free, else any. */
export async function freePort(preferred) {
  if (preferred && (await listens(preferred, '127.0.0.1'))) return preferred
  return listens(0, '127.0.0.1')
}

/** Throws one line when the portal could not listen on `port` of `host`. */
export async function requirePort(port, host) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure('PORT must be a number from 1 to 65535')
  await listens(port, host, (error) => {
    throw new Failure(portFault(error, port))
  })
}

/** One line for the error that `listen` gave. */
export function portFault(error, port) {
  if (error.code === 'EADDRINUSE') return `port ${port} is taken by another program: stop it, or choose another with PORT=…`
  if (error.code === 'EACCES') return `port ${port} may only be opened by root: choose another with PORT=…`
  return `cannot listen on port ${port}: ${error.message}`
}

function listens(port, host, refuse = () => 0) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      try {
        resolve(refuse(error))
      } catch (failure) {
        reject(failure)
      }
    })
    server.listen({ port, host, exclusive: true }, () => {
      const opened = server.address().port
      server.close(() => resolve(opened))
    })
  })
}
