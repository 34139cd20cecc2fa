import { Link, type useLoaderData } from '@remix-run/react'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { useChangedValue } from '~/components/ui/changedValue'
import type { Comparison } from '~/domain/twins/comparison.server'
import { recordPath } from './paths'

export type Compared = ReturnType<typeof useLoaderData<() => Promise<Comparison>>>

/** Two records side by side, what differs marked; on small screens the sides stand below each other. */
export function ComparisonTable({ comparison: { kind, sides, columns, links } }: { comparison: Compared }) {
  const { t } = useTranslation('twins')
  const { dateTime } = useFormat()
  const text = useChangedValue()
  const labels = useFieldLabels(kind)
  return (
    <table className="mb-6 w-full table-fixed border-collapse bg-paper">
      <caption className="sr-only">{t('compareTitle')}</caption>
      <thead>
        <tr className="border-b-2 border-line-strong text-left align-top">
          <th scope="col" className="w-28 px-3 py-2 text-sm font-medium text-muted sm:w-40">
            {t('field')}
          </th>
          {sides.map(({ id, name, isSample }, index) => (
            <th key={id} scope="col" className="px-3 py-2 [overflow-wrap:anywhere]">
              <span className="block text-sm font-medium text-muted">{t('side', { place: index + 1 })}</span>
              <Link to={recordPath(kind, id)}>{name}</Link> {isSample && <SampleMark beside={name} />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map(({ field, values, differs }) => (
          <Row key={field} label={labels[field] ?? field} differs={differs} values={values.map((value) => text(field, value))} />
        ))}
        {links.map(({ table, counts }) => (
          <Row key={table} label={t(`links.${table as 'Need'}`)} values={counts.map(String)} />
        ))}
        <Row label={t('created')} values={sides.map(({ createdAt }) => dateTime(createdAt))} />
      </tbody>
    </table>
  )
}

function Row({ label, values, differs = false }: { label: string; values: ReactNode[]; differs?: boolean }) {
  const { t } = useTranslation('twins')
  return (
    <tr className={clsx('border-b border-line align-top', differs && 'bg-sunken')}>
      <th scope="row" className="px-3 py-2 text-left text-sm font-normal text-muted">
        {label} {differs && <Badge>{t('differs')}</Badge>}
      </th>
      {values.map((value, index) => (
        <td key={index} className="px-3 py-2 [overflow-wrap:anywhere]">
          {value}
        </td>
      ))}
    </tr>
  )
}

/** The names of a kind's fields, as its own form calls them. */
function useFieldLabels(kind: Compared['kind']): Record<string, string> {
  const { t } = useTranslation()
  return { source: t('record.source'), ...t('fields', { ns: `${kind}s` as 'experts', returnObjects: true }) }
}
