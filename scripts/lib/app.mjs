import compression from 'compression'
import express from 'express'
import { createRequestHandler } from '@remix-run/express'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from './failure.mjs'
import { refuseForeign } from './origin.mjs'
import { root } from './paths.mjs'

/** The built portal as an Express app: { app, entry }; `entry` is the module of entry.server (boot, shutdown). */
export async function builtApp() {
  const client = join(root, 'build', 'client')
  const build = await builtServer()
  const app = bareApp()
  app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y' }))
  app.use(express.static(client, { maxAge: '1h' }))
  app.all('*', createRequestHandler({ build, mode: 'production', getLoadContext }))
  return { app, entry: build.entry.module }
}

/** The portal from its sources, through Vite, for development. */
export async function liveApp() {
  const { createServer } = await import('vite')
  const vite = await createServer({ root, server: { middlewareMode: true } })
  const load = () => vite.ssrLoadModule('virtual:remix/server-build')
  const app = bareApp()
  app.use(vite.middlewares)
  app.all('*', createRequestHandler({ build: load, mode: 'development', getLoadContext }))
  return { app, entry: (await load()).entry.module }
}

/** The server half of the build. */
export function builtServer() {
  const file = join(root, 'build', 'server', 'index.js')
  if (!existsSync(file)) throw new Failure('the portal is not built: run npm run build')
  return import(pathToFileURL(file).href)
}

function bareApp() {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', Number(process.env.TRUSTED_PROXIES ?? 0))
  app.use(compression())
  app.use(refuseForeign)
  return app
}

/** The address at the other end of the socket, which a loader cannot read from a Request; who is behind proxies is decided there. */
function getLoadContext(request) {
  return { remoteAddress: request.socket.remoteAddress }
}
