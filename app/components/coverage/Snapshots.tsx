import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import type { getCoverage } from '~/domain/coverage/coverage.server'

type Snapshot = Awaited<ReturnType<typeof getCoverage>>['snapshots'][number]

const bands = ['strong', 'fair', 'some', 'weak', 'none'] as const

/** How the suggestions stood on past days, each against the newest. */
export function Snapshots({ snapshots }: { snapshots: Snapshot[] }) {
  const { t } = useTranslation('coverage')
  const { day, number } = useFormat()
  const newest = snapshots[0]
  const columns = [
    { label: t('drift.day'), cell: (one: Snapshot) => day(one.day) },
    { label: t('drift.recipe'), cell: (one: Snapshot) => one.recipe },
    ...bands.map((band) => ({ label: t(`bands.${band}`), cell: (one: Snapshot) => number(one.bands[band] ?? 0), kind: 'number' as const })),
    { label: t('drift.idle'), cell: (one: Snapshot) => number(one.idle), kind: 'number' as const },
    { label: t('drift.change'), cell: (one: Snapshot) => one.id !== newest?.id && <Link to={`/pairing-coverage/drift?from=${one.id}&to=${newest!.id}`} aria-label={t('drift.compareOf', { day: day(one.day) })}>{t('drift.compare')}</Link> },
  ]
  return (
    <Section title={t('drift.history')} actions={snapshots.length > 1 && <Link to="/pairing-coverage/drift">{t('drift.open')}</Link>}>
      {snapshots.length === 0 ? <p className="text-muted">{t('drift.none')}</p> : <Table caption={t('drift.history')} columns={columns} rows={snapshots} />}
    </Section>
  )
}
