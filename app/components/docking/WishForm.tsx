import type { SerializeFrom } from '@remix-run/node'
import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SampleMark } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { textBox } from '~/components/forms/fields'
import { wishRanks } from '~/domain/docking/docking.schema'
import type { wishesForEditing } from '~/domain/docking/wishes.server'
import { BandBadge } from './BandBadge'

type Page = SerializeFrom<typeof wishesForEditing>
type Choice = Page['choices'][number]

/** Everybody of the other side, the best fits first, each with a wish to choose. */
export function WishForm({ choices, side, cancelTo }: { choices: Choice[]; side: 'firm' | 'expert'; cancelTo: string }) {
  const { t } = useTranslation('docking')
  const { t: common } = useTranslation()
  if (choices.length === 0) return <EmptyState>{t('wishes.empty')}</EmptyState>
  return (
    <Form method="post">
      <ul className="max-w-4xl divide-y divide-line border-y border-line">
        {choices.map((choice) => (
          <WishLine key={choice.id} choice={choice} naming={side === 'expert'} />
        ))}
      </ul>
      <div className="sticky bottom-0 -mx-4 mt-6 flex flex-wrap gap-3 border-t border-line bg-ground px-4 py-3">
        <Button look="primary">{common('actions.save')}</Button>
        <Link to={cancelTo} className="inline-flex min-h-9 items-center px-2">
          {common('actions.cancel')}
        </Link>
      </div>
    </Form>
  )
}

/** An expert may say which of a firm's needs they want to talk about. */
function WishLine({ choice: { id, name, of, recordId, side, isSample, score, band, rank, need, needs }, naming }: { choice: Choice; naming: boolean }) {
  const { t } = useTranslation('docking')
  const ranks = t('wishes.ranks', { returnObjects: true })
  return (
    <li className="grid items-start gap-x-4 gap-y-2 py-2.5 sm:grid-cols-[minmax(0,1fr)_8rem]">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <Link to={side === 'firm' ? `/enterprises/${recordId}` : `/experts/${recordId}`}>{name}</Link> {isSample && <SampleMark beside={name} />} {band && <BandBadge band={band} />}
        <span className="block text-sm text-muted">{[of, band && t('wishes.score', { score })].filter(Boolean).join(' · ')}</span>
        {naming && needs.length > 0 && (
          <label className="mt-1 flex flex-col text-sm text-muted">
            {t('wishes.need')}
            <select name={`need.${id}`} defaultValue={need ?? ''} className={`${textBox} max-w-xl text-ink`}>
              <option value="">{t('wishes.anyNeed')}</option>
              {needs.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        )}
      </span>
      <select name={`rank.${id}`} defaultValue={rank ?? ''} aria-label={t('wishes.for', { name })} className={textBox}>
        <option value="">{t('wishes.none')}</option>
        {wishRanks.map((one) => (
          <option key={one} value={one}>
            {ranks[one]}
          </option>
        ))}
      </select>
    </li>
  )
}
