import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import type { AssignmentPage } from '~/domain/assignments/view.server'
import { useWords } from './useWords'

/** Who takes part, with what and how much of what they can. */
export function PerExpert({ needs, experts, pairs }: Pick<AssignmentPage, 'needs' | 'experts' | 'pairs'>) {
  const { t } = useTranslation('assignments')
  const { semicolon } = useFormat()
  const words = useWords({ needs, experts })
  const busy = experts.filter(({ taken }) => taken > 0)
  if (busy.length === 0) return null
  return (
    <Section id="per-expert" title={t('perExpert')}>
      <Table
        caption={t('perExpert')}
        rows={busy}
        columns={[
          { label: t('fields.expert'), cell: ({ id, name }) => <Link to={`/experts/${id}`}>{name}</Link> },
          { label: t('fields.institution'), kind: 'wide', cell: ({ institution }) => institution },
          { label: t('fields.taken'), kind: 'number', cell: ({ taken, room }) => `${taken} / ${room}` },
          { label: t('fields.load'), kind: 'number', cell: ({ load }) => load },
          { label: t('fields.needs'), kind: 'wide', cell: ({ id }) => pairs.filter(({ expertId, chosen }) => chosen && expertId === id).map(({ needId }) => words.need(needId)).join(semicolon) },
        ]}
      />
    </Section>
  )
}
