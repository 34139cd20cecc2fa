import { useTranslation } from 'react-i18next'
import { Table } from '~/components/ui/Table'

interface Props {
  curve: { proven: boolean; stale: boolean; points: [people: number, coverage: number][] }
  people: number
}

const [width, height, left, bottom] = [420, 180, 40, 26]

/** What more people would cover: a picture, and the same in a table. */
export function Curve({ curve: { proven, stale, points }, people }: Props) {
  const { t } = useTranslation('visitPlans')
  const rows = points.map(([people, coverage], index) => ({ id: String(people), people, coverage, more: coverage - (points[index - 1]?.[1] ?? 0) }))
  return (
    <section aria-labelledby="curve" className="mt-6">
      <h3 id="curve" className="mb-2 font-semibold">{t('guests.curve')}</h3>
      {stale && <p className="mb-2 text-muted">{t('guests.stale')}</p>}
      <div className="flex flex-wrap gap-6">
        <Drawing points={points} people={people} />
        <div className="min-w-0 flex-1 basis-64">
          <Table
            caption={t('guests.curveLabel')}
            rows={rows}
            columns={[
              { label: t('guests.curvePeople'), kind: 'number', cell: (row) => row.people },
              { label: t('guests.curveCover'), kind: 'number', cell: (row) => row.coverage.toFixed(2) },
              { label: t('guests.curveMore'), kind: 'number', cell: (row) => row.more.toFixed(2) },
            ]}
          />
          <p className="mt-2 text-sm text-muted">{t(proven ? 'guests.proven' : 'guests.unproven')}</p>
        </div>
      </div>
    </section>
  )
}

function Drawing({ points, people }: { points: Props['curve']['points']; people: number }) {
  const [mostPeople, mostCover] = [Math.max(...points.map(([one]) => one), 1), Math.max(...points.map(([, cover]) => cover), 0.01)]
  const x = (count: number) => left + ((width - left - 12) * count) / mostPeople
  const y = (cover: number) => 10 + (height - bottom - 10) * (1 - cover / mostCover)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="h-auto w-full max-w-md" aria-hidden="true" focusable="false" fontSize={13}>
      <path d={`M${left} 10V${height - bottom}H${width - 12}`} fill="none" className="stroke-line-strong" />
      <path d={`M${x(0)} ${y(0)}${points.map(([count, cover]) => `L${x(count)} ${y(cover)}`).join('')}`} fill="none" strokeWidth={2} className="stroke-teal" />
      {points.map(([count, cover]) => (
        <g key={count}>
          <circle cx={x(count)} cy={y(cover)} r={count === people ? 6 : 3.5} className="fill-teal" />
          <text x={x(count)} y={height - 8} textAnchor="middle" className="fill-muted">{count}</text>
        </g>
      ))}
      <text x={left - 6} y={18} textAnchor="end" className="fill-muted">{mostCover.toFixed(1)}</text>
    </svg>
  )
}
