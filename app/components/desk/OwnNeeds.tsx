import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { NeedBadge } from '~/components/needs/NeedBadge'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import type { getDesk } from '~/domain/desk/desk.server'

type Need = NonNullable<Awaited<ReturnType<typeof getDesk>>['needs']>[number]

/** How the firm's needs stand. */
export function OwnNeeds({ needs }: { needs: Need[] }) {
  const { t } = useTranslation('desk')
  const { date } = useFormat()
  return (
    <Section title={t('ownNeeds')}>
      <Table
        caption={t('ownNeeds')}
        rows={needs}
        columns={[
          { label: t('need.title'), kind: 'wide', cell: ({ id, title }) => <Link to={`/needs/${id}`}>{title}</Link> },
          { label: t('need.state'), cell: ({ state }) => <NeedBadge state={state} /> },
          { label: t('need.introductions'), kind: 'number', cell: ({ introductions }) => introductions },
          { label: t('need.updatedAt'), cell: ({ updatedAt }) => date(updatedAt) },
          { label: t('need.experts'), cell: ({ id, state }) => ['published', 'in_talks'].includes(state) && <Link to={`/needs/${id}/pairings`}>{t('need.experts')}</Link> },
        ]}
      />
    </Section>
  )
}
