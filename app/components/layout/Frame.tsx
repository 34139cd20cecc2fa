import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import type { Actor } from '~/domain/actor'
import { Notice } from '~/components/ui/Notice'
import { Footer } from './Footer'
import { Header } from './Header'
import { Rail } from './Rail'

/** The page around every page: skip link, header with the search box, the desk's rail, the content. */
export function Frame({ actor, notice, unread, children }: { actor: Actor; notice: string | null; unread: number; children: ReactNode }) {
  const { t, i18n } = useTranslation()
  const known = notice && i18n.exists(`notice.${notice}`) ? (notice as 'saved') : null
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:fixed focus:left-2 focus:top-2 focus:z-50 focus:bg-paper focus:p-2">
        {t('skipToContent')}
      </a>
      <Header actor={actor} unread={unread} />
      <div className="mx-auto flex w-full min-h-[calc(100vh-9rem)] max-w-[90rem] flex-col md:flex-row">
        <Rail actor={actor} />
        <main id="content" className="min-w-0 flex-1 px-4 py-5 md:px-8">
          {known && <Notice tone="good">{t(`notice.${known}`)}</Notice>}
          {children}
        </main>
      </div>
      <Footer />
    </>
  )
}
