import { Form, Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { textBox } from '~/components/forms/fields'
import { SampleMark } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'
import type { compareExperts } from '~/domain/pairings/compare.server'

type Found = Awaited<ReturnType<typeof compareExperts>>['found']

/** Finds any expert by name, pinyin or institution; each found is a link to the comparison with them. */
export function ExpertChooser({ found }: { found: Found }) {
  const { t } = useTranslation('pairings')
  const [search] = useSearchParams()
  return (
    <div className="no-print mb-6">
      <Form key={search.toString()} role="search" aria-label={t('compare.find')} className="flex max-w-2xl flex-wrap items-end gap-3">
        {[...search].filter(([name]) => name !== 'q').map(([name, value]) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
        <label className="min-w-48 flex-1">
          <span className="mb-1 block font-medium">{t('compare.query')}</span>
          <input name="q" type="search" required maxLength={100} autoComplete="off" defaultValue={search.get('q') ?? ''} aria-describedby="find-hint" className={textBox} />
        </label>
        <Button look="primary">{t('compare.search')}</Button>
      </Form>
      <p id="find-hint" className="mt-1 text-sm text-muted">{t('compare.findHint')}</p>
      {found && (found.length === 0 ? <p className="mt-3">{t('compare.notFound')}</p> : <FoundList found={found} search={search} />)}
    </div>
  )
}

function FoundList({ found, search }: { found: NonNullable<Found>; search: URLSearchParams }) {
  const { t } = useTranslation('pairings')
  return (
    <ul aria-label={t('compare.found')} className="mt-3 divide-y divide-line border-y border-line">
      {found.map(({ id, name, detail, isSample }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
          <Link to={addressFor(search, id)} className="py-0.5">{name}</Link>
          {isSample && <SampleMark beside={name} />}
          <span className="text-sm text-muted">{detail.join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

/** The comparison with this expert; who was compared stays as the other. */
function addressFor(search: URLSearchParams, id: string): string {
  const next = new URLSearchParams(search)
  const before = next.get('expert')
  if (before && before !== id && !next.get('with')) next.set('with', before)
  next.set('expert', id)
  if (next.get('with') === id) next.delete('with')
  next.delete('q')
  return `?${next}`
}
