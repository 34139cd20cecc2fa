import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { RecordValue } from '~/domain/reports/figures/figure'

/** Fields whose values are names of an enumeration. */
const enumsOf = {
  level: 'adminLevel', stage: 'declarationStage', mode: 'cooperationMode', agreementState: 'agreementState', patentKind: 'patentKind', grade: 'awardGrade', group: 'commissionerGroup',
  recognitionKind: 'recognitionKind', eventKind: 'eventKind', documentKind: 'documentKind', targetResult: 'targetState', qualifier: 'amountQualifier', needKind: 'needKind', field: 'techField', needState: 'needState', introductionState: 'introductionState',
} as const

/** Fields in yuan. */
const yuanFields = ['soughtAmount', 'approvedAmount', 'receivedAmount', 'committedAmount', 'paidAmount', 'amount']

/** Fields and values of a counted record in the reader's language. */
export function useRecordValues() {
  const { t, i18n } = useTranslation(['reports', 'enums'])
  const { label } = useEnums()
  const { yuan } = useFormat()

  const name = (field: string) => (i18n.exists(`values.${field}`, { ns: 'reports' }) ? String(t(`values.${field}` as 'values.label')) : field)

  function value(field: string, stored: RecordValue): string {
    if (stored === null || stored === '') return t('differences.nothing')
    const list = enumsOf[field as keyof typeof enumsOf]
    if (list && i18n.exists(`${list}.${stored}`, { ns: 'enums' })) return label(list, String(stored))
    return yuanFields.includes(field) ? yuan(String(stored)) : String(stored)
  }

  return { name, value }
}
