import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Badge } from '~/components/ui/Badge'
import { Section } from '~/components/ui/Section'
import { recordPath } from '~/domain/records/paths'
import type { Check } from '~/domain/reports/figures/checks'
import { useFigureName } from './useFigureName'

type Named = Omit<Check, 'records'> & { records: (Check['records'][number] & { label: string | null })[] }

const tones = { ok: 'live', note: 'quiet', fault: 'bad' } as const

const order = { fault: 0, note: 1, ok: 2 }

/** What arithmetic and the text's own promises say, faults first, each with where it is mended. */
export function Checks({ checks, reportPath }: { checks: Named[]; reportPath: string }) {
  const { t } = useTranslation('reports')
  const sorted = [...checks].sort((one, other) => order[one.level] - order[other.level])
  return (
    <Section title={t('checks.title')} id="checks">
      {checks.length === 0 && <p className="text-muted">{t('checks.none')}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {sorted.map((check, index) => (
          <li key={index} className="flex gap-3 py-2">
            <span className="w-20 shrink-0">
              <Badge tone={tones[check.level]}>{t(`checks.level.${check.level}`)}</Badge>
            </span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <CheckText check={check} />{' '}
              {check.paragraph && <Link to={`${reportPath}/paragraphs/${check.paragraph}`} className="underline">{t('checks.mend')}</Link>}
              <RecordLinks records={check.records} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A check in words. */
export function CheckText({ check: { message, values, figures } }: { check: Pick<Check, 'message' | 'values' | 'figures'> }) {
  const { t } = useTranslation('reports')
  const nameOf = useFigureName()
  const name = figures[0] && nameOf({ key: figures[0] })
  const by = 'by' in values ? { by: t(`checks.by.${values.by as 'levels'}`) } : {}
  return <>{String(t(`checks.${message as 'sum'}`, { ...values, ...by, name } as never))}</>
}

/** Most shown of the records a check is about. */
const mostShown = 8

function RecordLinks({ records }: { records: Named['records'] }) {
  const { t } = useTranslation('reports')
  if (records.length === 0) return null
  return (
    <span className="block text-sm">
      {records.slice(0, mostShown).map(({ kind, id, label }) => (
        <Link key={id} to={recordPath(kind, id) ?? ''} className="mr-3 underline">
          {label ?? t('figure.unnamed')}
        </Link>
      ))}
      {records.length > mostShown && '…'}
    </span>
  )
}
