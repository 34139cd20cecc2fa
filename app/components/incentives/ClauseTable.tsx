import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { type Column, Table } from '~/components/ui/Table'
import type { ClauseLine } from '~/domain/incentives/comparison'
import { adminLevels } from '~/domain/registers/terms'

/** A version's clauses as the county's document has them: a line for each thing, a column for each level that occurs. */
export function ClauseTable({ caption, lines }: { caption: string; lines: ClauseLine[] }) {
  const { t } = useTranslation('incentives')
  const { label } = useEnums()
  const { yuan } = useFormat()
  const levels = (['any', ...adminLevels] as const).filter((level) => lines.some(({ amounts }) => amounts[level]))
  const columns: Column<ClauseLine>[] = levels.map((level) => ({
    label: level === 'any' ? t('policies.table.any') : label('adminLevel', level),
    kind: 'number',
    cell: ({ amounts }) => amounts[level] && yuan(amounts[level]),
  }))
  return (
    <Table
      caption={caption}
      rows={lines}
      columns={[
        { label: t('policies.table.trigger'), cell: ({ trigger }) => label('incentiveTrigger', trigger) },
        ...columns,
        { label: t('policies.table.beneficiary'), cell: ({ beneficiary }) => label('incentiveBeneficiary', beneficiary) },
        { label: t('policies.table.text'), kind: 'wide', cell: ({ texts }) => texts.join(' ') },
      ]}
    />
  )
}
