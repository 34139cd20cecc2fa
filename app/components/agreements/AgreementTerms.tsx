import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type MoneyValue, useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { type Fact, Facts } from '~/components/ui/Facts'
import type { getAgreement } from '~/domain/agreements/page.server'
import { termTexts } from '~/domain/agreements/terms'

type Loaded = Awaited<ReturnType<typeof getAgreement>>

/** What the parties agreed on, as far as it is known. */
export function AgreementTerms({ terms }: { terms: NonNullable<Loaded['terms']> }) {
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  const { day } = useFormat()
  return (
    <Facts
      facts={[
        [t('fields.number'), terms.number],
        [t('fields.need'), terms.need && <Link to={`/needs/${terms.need.id}`}>{terms.need.title}</Link>],
        [t('fields.term'), (terms.startsOn || terms.endsOn) && `${day(terms.startsOn)} — ${day(terms.endsOn)}`],
        [t('fields.noticeOn'), day(terms.noticeOn)],
        [t('fields.place'), terms.place],
        [t('fields.field'), terms.field && label('techField', terms.field)],
        [t('fields.committed'), hasAmount(terms.committed) && <Amount money={terms.committed} />],
        ...termTexts.map((name): Fact => [t(`fields.${name}`), terms[name]]),
      ]}
    />
  )
}

const hasAmount = ({ min, qualifier, text }: MoneyValue) => min != null || !!text || qualifier === 'negotiable'

const bare = (amount: string) => amount.replace(/元$/, '')

/** An amount in the words of its source, with the figure read from them beside it. */
function Amount({ money: value }: { money: MoneyValue }) {
  const { money } = useFormat()
  const read = money({ ...value, text: null })
  if (!value.text) return <>{read}</>
  return (
    <>
      {value.text} {read && bare(read) !== bare(value.text) && <span className="text-sm text-muted">{`（${read}）`}</span>}
    </>
  )
}
