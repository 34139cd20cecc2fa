import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { type Option, SelectField } from '~/components/forms/fields'

interface Props {
  fields: Record<'fromRound' | 'absent' | 'late' | 'lateRound' | 'early' | 'earlyRound' | 'table', FieldMetadata<unknown>>
  rounds: { round: number; at: Date | string }[]
  participants: { id: string; name: string; here: boolean }[]
  tables: { id: string; name: string }[]
}

/** What happened on the day: who is missing, late or leaves, and which table is gone. */
export function ReplanFields({ fields, rounds, participants, tables }: Props) {
  const { t } = useTranslation('docking')
  const { time } = useFormat()
  const people: Option[] = participants.map(({ id, name }) => [id, name])
  const times: Option[] = rounds.map(({ round, at }) => [String(round), `${t('round', { round })} ${time(at)}`])
  const none = t('replanPage.none')
  return (
    <>
      <SelectField meta={fields.fromRound} label={t('replanPage.from')} options={times} />
      <CheckboxGroup layout="short" meta={fields.absent} label={t('replanPage.absent')} options={participants.map(({ id, name, here }) => [id, here ? name : `${name} · ${t('replanPage.notHere')}`])} />
      <div className="grid max-w-2xl gap-x-4 sm:grid-cols-2">
        <SelectField meta={fields.late} label={t('replanPage.late')} first={none} options={people} />
        <SelectField meta={fields.lateRound} label={t('replanPage.lateRound')} options={times} />
        <SelectField meta={fields.early} label={t('replanPage.early')} first={none} options={people} />
        <SelectField meta={fields.earlyRound} label={t('replanPage.earlyRound')} options={times} />
      </div>
      <SelectField meta={fields.table} label={t('replanPage.table')} first={none} options={tables.map(({ id, name }) => [id, name])} />
      <p className="text-muted">{t('replanPage.newcomers')}</p>
    </>
  )
}
