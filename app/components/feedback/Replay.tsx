import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import type { Move } from '~/domain/feedback/moves'

type Shown = Move & { id: string; name: string }

/** The ranking as it stood after one step of the log, and how that step moved it. */
export function Replay({ moment, moves }: { moment: Date | string; moves: Shown[] }) {
  const { t } = useTranslation('feedback')
  const { dateTime } = useFormat()
  const moved = useMoved()
  const columns = [
    { label: t('replay.place'), cell: ({ place }: Shown) => place, kind: 'number' as const },
    { label: t('replay.expert'), cell: ({ id, name }: Shown) => <Link to={`/experts/${id}`}>{name}</Link>, kind: 'wide' as const },
    { label: t('replay.score'), cell: ({ score }: Shown) => score.toFixed(1), kind: 'number' as const },
    { label: t('replay.move'), cell: moved },
  ]
  return (
    <Section title={t('replay.title', { at: dateTime(moment) })} id="replay">
      <p className="mb-2 text-sm text-muted">{t('replay.hint')}</p>
      {moves.length === 0 ? <p className="text-muted">{t('replay.none')}</p> : <Table caption={t('replay.title', { at: dateTime(moment) })} columns={columns} rows={moves} />}
    </Section>
  )
}

function useMoved() {
  const { t } = useTranslation('feedback')
  return ({ places, points }: Shown): string => {
    const by = `${points >= 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`
    if (places) return t(places > 0 ? 'replay.up' : 'replay.down', { count: Math.abs(places), points: by })
    return Math.abs(points) < 0.05 ? t('replay.same') : t('replay.points', { points: by })
  }
}
