import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import type { Field } from '~/domain/registers/definition'
import type { ShownValue } from '~/domain/registers/values'
import { recordPath } from '~/domain/records/paths'

/** Choices that say where a record stands are badges. */
const badges = ['stage', 'result']

/** A field's value in words; nothing where it has none. */
export function Value({ field, value }: { field: Field; value: ShownValue }) {
  const { t } = useTranslation()
  const { label } = useEnums()
  const { day, money } = useFormat()
  switch (value.is) {
    case 'nothing':
      return null
    case 'text':
      return <>{value.text}</>
    case 'choice': {
      const text = field.type === 'choice' ? label(field.enumeration, value.value) : value.value
      return badges.includes(field.name) ? <Badge>{text}</Badge> : <>{text}</>
    }
    case 'date':
      return <>{day(value.date.on, value.date.precision)}</>
    case 'amount':
      return <>{money(value)}</>
    case 'number':
      return <>{field.type === 'decimal' ? <Decimal text={value.number} /> : value.number}</>
    case 'yes':
      return <>{t('history.yes')}</>
    case 'record':
      return (
        <>
          <Link to={recordPath(field.type as 'enterprise', value.id)!}>{value.name}</Link> {value.isSample && <SampleMark beside={value.name} />}
        </>
      )
  }
}

/** Grouped by the reader's language without losing digits. */
function Decimal({ text }: { text: string }) {
  const { i18n } = useTranslation()
  return <>{new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 4 }).format(Number(text))}</>
}
