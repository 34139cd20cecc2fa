import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { Office } from './types'

/** Who takes part, with their answer, wishes and meetings. */
export function ParticipantTable({ participants }: { participants: Office['participants'] }) {
  const { t } = useTranslation('docking')
  const { label } = useEnums()
  const { number } = useFormat()
  return (
    <Table
      caption={t('sections.participants')}
      rows={participants}
      columns={[
        { label: t('invite.side'), cell: ({ side }) => t(`side.${side}`) },
        { label: t('invite.name'), kind: 'wide', cell: ({ id, name, isSample }) => <><Link to={`/docking-participants/${id}`}>{name}</Link> {isSample && <SampleMark beside={name} />}</> },
        { label: t('ofOrNeeds'), kind: 'wide', cell: ({ of, needs }) => of ?? (needs.length > 0 && t('invite.needs', { count: needs.length })) },
        { label: t('answerLabel'), cell: ({ answer }) => <Badge tone={answer === 'accepted' ? 'live' : 'quiet'}>{label('dockingAnswer', answer)}</Badge> },
        { label: t('wishesCount'), kind: 'number', cell: ({ wishes }) => number(wishes) },
        { label: t('fields.meetings'), kind: 'number', cell: ({ meetings }) => number(meetings) },
      ]}
    />
  )
}
