import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'

interface Props {
  visitId: string
  rows: { id: string; title: string; planned: boolean; visited: boolean; introductions: number }[]
}

/** What the plan was to cover beside what the visit did. */
export function Made({ visitId, rows }: Props) {
  const { t } = useTranslation('visitPlans')
  const yes = (value: boolean) => t(value ? 'made.yes' : 'made.no')
  const planned = rows.filter((row) => row.planned)
  return (
    <Section title={t('sections.made')} id="made" actions={<ButtonLink to={`/registers/visits/${visitId}`}>{t('made.to')}</ButtonLink>}>
      {rows.length === 0 ? (
        <p className="text-muted">{t('made.none')}</p>
      ) : (
        <>
          <p className="mb-2">{t('made.summary', { planned: planned.length, visited: planned.filter(({ visited }) => visited).length, introduced: planned.filter(({ introductions }) => introductions > 0).length })}</p>
          <Table
            caption={t('made.caption')}
            rows={rows}
            columns={[
              { label: t('made.need'), kind: 'wide', cell: ({ id, title }) => <Link to={`/needs/${id}`}>{title}</Link> },
              { label: t('made.planned'), cell: (row) => yes(row.planned) },
              { label: t('made.visited'), cell: (row) => yes(row.visited) },
              { label: t('made.introductions'), kind: 'number', cell: ({ introductions }) => introductions },
            ]}
          />
        </>
      )}
    </Section>
  )
}
