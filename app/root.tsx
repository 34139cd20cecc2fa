import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useChangeLanguage } from 'remix-i18next/react'
import { titled } from './components/meta'
import { ProveAddress } from './components/accounts/ProveAddress'
import { SignInAgain } from './components/accounts/SignInAgain'
import { ErrorPage } from './components/layout/ErrorPage'
import { Frame } from './components/layout/Frame'
import { useNonce } from './components/layout/nonce'
import { visitor } from './domain/actor'
import { unreadCount } from './domain/notifications/inbox.server'
import { takeNotice } from './platform/notice.server'
import { i18n } from './platform/i18n.server'
import type { Resumable } from './platform/resume'
import { env } from './platform/env.server'
import { currentActor, currentStanding } from './platform/session.server'
import styles from './styles.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta = titled('common:tagline')

export async function loader({ request }: LoaderFunctionArgs) {
  const [locale, actor, unread, { notice, header }] = await Promise.all([i18n.getLocale(request), currentActor(request), currentActor(request).then(unreadCount), takeNotice(request)])
  const unproved = (await currentStanding(request))?.emailVerified === false
  return data({ locale, actor, notice, unread, unproved, icpNumber: env().ICP_NUMBER }, { headers: header ? { 'Set-Cookie': header } : undefined })
}

export function Layout({ children }: { children: ReactNode }) {
  const loaded = useRouteLoaderData<typeof loader>('root')
  const { i18n } = useTranslation()
  const nonce = useNonce()
  return (
    <html lang={loaded?.locale ?? i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  const { locale, actor, notice, unread, unproved } = useLoaderData<typeof loader>()
  useChangeLanguage(locale)
  return (
    <Frame actor={actor} notice={notice} unread={unread}>
      {unproved && <ProveAddress />}
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const loaded = useRouteLoaderData<typeof loader>('root')
  return (
    <Frame actor={loaded?.actor ?? visitor} notice={null} unread={loaded?.unread ?? 0}>
      {isRouteErrorResponse(error) && error.status === 401 ? (
        <SignInAgain resume={(error.data as { resume: Resumable | null }).resume} />
      ) : (
        <ErrorPage {...(isRouteErrorResponse(error) ? faultOf(error) : { code: 'unexpected' })} />
      )}
    </Frame>
  )
}

const faultOf = (error: { status: number; data: unknown }) => {
  const { code, detail } = (error.data as { code?: string; detail?: string } | null) ?? {}
  return { code: code ?? (error.status === 404 ? 'not_found' : error.status === 405 ? 'invalid' : 'unexpected'), detail }
}
