import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { ClauseDifference } from '~/domain/incentives/comparison'

/** What a version changed of the one before it. */
export function ClauseDifferences({ differences }: { differences: ClauseDifference[] }) {
  const { t } = useTranslation('incentives')
  const { label } = useEnums()
  const { yuan } = useFormat()
  return (
    <div className="mt-3 text-sm">
      <h3 className="font-medium">{t('policies.differences')}</h3>
      {differences.length === 0 && <p className="text-muted">{t('policies.sameClauses')}</p>}
      <ul className="list-disc pl-5">
        {differences.map(({ id, trigger, level, before, after }) => (
          <li key={id}>
            {label('incentiveTrigger', trigger)} {level && label('adminLevel', level)} {after ? <ins className="font-medium no-underline">{yuan(after)}</ins> : t('policies.removed')}{' '}
            <span className="text-muted">{before ? t('policies.was', { amount: yuan(before) }) : t('policies.added')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
