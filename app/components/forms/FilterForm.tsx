import { Form, Link, useLocation, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import type { Option } from './fields'

export interface Filter {
  name: string
  label: string
  /** Without options a day, month, half-year or year is typed. */
  options?: Option[]
  /** What choosing nothing means; by default: all. */
  first?: string
}

/** A condition that came with the address and has no field of its own. */
export interface Kept {
  name: string
  text: string
}

/** As parsePreciseDate reads it; the browser says so before the form is sent. */
const typedDate = '\\d{4}(-\\d{1,2}(-\\d{1,2})?|H[12]|年?[上下]半年)?'

/** The filters above a list: a plain GET form, so that the URL is the list's state. What it keeps of the address is said below it. */
export function FilterForm({ filters, keyword = true, kept = [] }: { filters: Filter[]; keyword?: boolean; kept?: Kept[] }) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const { pathname } = useLocation()
  const box = 'h-9 rounded-md border border-line-strong bg-paper px-2 max-w-56'
  return (
    <Form key={search.toString()} className="no-print sticky top-0 z-10 -mx-1 mb-3 flex flex-wrap items-end gap-3 bg-ground px-1 py-2 max-md:static">
      {kept.map(({ name }) => (
        <input key={name} type="hidden" name={name} value={search.get(name) ?? ''} />
      ))}
      {keyword && (
        <label className="flex flex-col text-sm text-muted">
          {t('table.keyword')}
          <input name="keyword" type="search" maxLength={100} defaultValue={search.get('keyword') ?? ''} className={box} />
        </label>
      )}
      {filters.map(({ name, label, options, first }) => (
        <label key={name} className="flex flex-col text-sm text-muted">
          {label}
          {options ? (
            <select name={name} defaultValue={search.get(name) ?? ''} className={`${box} text-ink`}>
              <option value="">{first ?? t('table.all')}</option>
              {withAsked(options, search.get(name)).map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          ) : (
            <input name={name} defaultValue={search.get(name) ?? ''} pattern={typedDate} title={t('table.typedDate')} placeholder="2017-06" maxLength={10} className={`${box} w-28 text-ink`} />
          )}
        </label>
      ))}
      <Button>{t('actions.filter')}</Button>
      {search.size > 0 && (
        <Link to={pathname} className="inline-flex h-9 items-center">
          {t('actions.clear')}
        </Link>
      )}
      <KeptConditions kept={kept} />
    </Form>
  )
}

/** A date asked for by a link stays chosen where the list of years does not offer it. */
const withAsked = (options: Option[], asked: string | null): Option[] => (asked && /^\d{4}-\d\d-\d\d$/.test(asked) ? [[asked, asked], ...options] : options)

function KeptConditions({ kept }: { kept: Kept[] }) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  if (kept.length === 0) return null
  return (
    <ul aria-label={t('table.kept')} className="flex w-full flex-wrap gap-2 text-sm">
      {kept.map(({ name, text }) => (
        <li key={name} className="flex items-center gap-2 rounded-full border border-line-strong bg-paper py-0.5 pl-3 pr-1">
          {text}
          <Link to={without(search, name)} aria-label={t('table.dropKept', { condition: text })} className="inline-flex size-6 items-center justify-center rounded-full hover:bg-sunken hover:no-underline">
            ×
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The same list from its first page, without one of its conditions. */
function without(search: URLSearchParams, name: string): string {
  const next = new URLSearchParams(search)
  next.delete(name)
  next.delete('page')
  return `?${next}`
}
