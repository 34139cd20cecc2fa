import { Form, useFetcher, useNavigate, useSearchParams } from '@remix-run/react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Suggestion, Suggestions } from '~/components/search/Suggestions'

const listId = 'search-suggestions'

/** The one search box of every page: a plain form that works without JavaScript, with suggestions where there is some. */
export function SearchBox() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const fetcher = useFetcher<Suggestion[]>({ key: listId })
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const found = open ? (fetcher.data ?? []) : []

  function ask(prefix: string) {
    setActive(-1)
    setOpen(prefix.trim() !== '')
    if (prefix.trim()) fetcher.load(`/search/suggestions?q=${encodeURIComponent(prefix.slice(0, 100))}`)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && found.length) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    } else if (event.key === 'Enter' && found[active]) {
      event.preventDefault()
      take(found[active].text)
    } else if (event.key === 'Escape') setOpen(false)
  }

  function take(text: string) {
    setOpen(false)
    navigate(`/search?${new URLSearchParams({ q: text })}`)
  }

  return (
    <Form action="/search" role="search" onSubmit={() => setOpen(false)} className="relative order-last flex w-full md:order-none md:w-auto md:max-w-lg md:flex-1">
      <input
        key={search.get('q')}
        type="search"
        name="q"
        defaultValue={search.get('q') ?? ''}
        aria-label={t('searchBox.label')}
        placeholder={t('searchBox.placeholder')}
        maxLength={200}
        autoComplete="off"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className="h-9 min-w-0 flex-1 rounded-l-md border border-line-strong bg-paper px-3"
      />
      <button className="h-9 rounded-r-md bg-teal px-4 text-on-teal hover:bg-teal-deep">{t('searchBox.button')}</button>
      <Suggestions id={listId} suggestions={found} active={active} onTake={take} />
    </Form>
  )
}
