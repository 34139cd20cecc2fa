import { Form, Link, useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type Actor, isSignedIn } from '~/domain/actor'
import { Bell } from './Bell'
import { SearchBox } from './SearchBox'
import { Wordmark } from './Wordmark'

export function Header({ actor, unread }: { actor: Actor; unread: number }) {
  return (
    <header className="no-print border-b border-line bg-paper">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-6 gap-y-2 px-4 max-md:gap-x-2 py-2 md:px-8">
        <Wordmark />
        <SearchBox />
        <div className="ml-auto flex items-center gap-4 text-sm max-md:gap-2">
          <LanguageSwitch />
          {isSignedIn(actor) && <Bell unread={unread} />}
          <AccountLinks actor={actor} />
        </div>
      </div>
    </header>
  )
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const { pathname, search } = useLocation()
  const other = i18n.language === 'en' ? 'zh-CN' : 'en'
  return (
    <Form method="post" action="/language" reloadDocument>
      <input type="hidden" name="next" value={pathname + search} />
      <button name="language" value={other} lang={other} className="min-h-8 px-1 text-muted hover:text-ink">
        {t('switchLanguage')}
      </button>
    </Form>
  )
}

function AccountLinks({ actor }: { actor: Actor }) {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  if (actor.role === 'visitor') {
    const next = pathname === '/' || pathname === '/sign-in' ? '' : `?next=${encodeURIComponent(pathname + search)}`
    return <Link to={`/sign-in${next}`}>{t('signIn')}</Link>
  }
  return (
    <>
      <Link to="/account" title={t('account')} className="max-w-40 truncate max-md:max-w-20">
        {actor.name}
      </Link>
      <Form method="post" action="/sign-out">
        <button className="min-h-8 px-1 text-muted hover:text-ink">{t('signOut')}</button>
      </Form>
    </>
  )
}
