import { Form, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** The one search box of every page; a plain form, so that it works without JavaScript. */
export function SearchBox() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  return (
    <Form action="/search" role="search" className="order-last flex w-full md:order-none md:w-auto md:max-w-lg md:flex-1">
      <input
        key={search.get('q')}
        type="search"
        name="q"
        defaultValue={search.get('q') ?? ''}
        aria-label={t('searchBox.label')}
        placeholder={t('searchBox.placeholder')}
        maxLength={200}
        className="h-9 min-w-0 flex-1 rounded-l-md border border-line-strong bg-paper px-3"
      />
      <button className="h-9 rounded-r-md bg-teal px-4 text-on-teal hover:bg-teal-deep">{t('searchBox.button')}</button>
    </Form>
  )
}
