import { randomBytes } from 'node:crypto'
import { createReadableStreamFromReadable, type EntryContext, type HandleErrorFunction } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { createInstance } from 'i18next'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { NonceProvider } from './components/layout/nonce'
import { languageOptions, resources } from './locales'
import { withoutZeroBytes } from './platform/html.server'
import { i18n } from './platform/i18n.server'
import { errorDetail, log } from './platform/log.server'

export { boot, shutdown } from './domain/boot.server'

export const streamTimeout = 10_000

/** Renders whole pages: every reader gets them complete, with JavaScript or without. */
export default async function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
  const instance = createInstance()
  await instance.use(initReactI18next).init({ ...languageOptions, resources, lng: await i18n.getLocale(request) })
  const nonce = randomBytes(16).toString('base64')
  for (const [name, value] of securityHeaders(nonce)) headers.set(name, value)

  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <I18nextProvider i18n={instance}>
        <NonceProvider value={nonce}>
          <RemixServer context={context} url={request.url} nonce={nonce} />
        </NonceProvider>
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          const body = pipe(withoutZeroBytes())
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
        },
        onShellError: reject,
        onError: (error) => log('error', 'render', errorDetail(error)),
      },
    )
    setTimeout(abort, streamTimeout + 1000).unref()
  })
}

const securityHeaders = (nonce: string): [string, string][] => [
  ['Content-Type', 'text/html; charset=utf-8'],
  ['Content-Security-Policy', `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
]

export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted && !isRefusal(error)) log('error', 'request', { path: new URL(request.url).pathname, ...errorDetail(error) })
}

/** What Remix itself refuses, such as a method that a page does not know, is the asker's fault, not the portal's. */
const isRefusal = (error: unknown) => isRouteErrorResponse(error) && error.status < 500
