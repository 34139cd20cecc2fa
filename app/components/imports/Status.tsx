import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Notice } from '~/components/ui/Notice'

interface Props {
  state: string
  /** A key of `imports.faults` with its values behind a bar. */
  error: string | null
  pending: number
  fields: { field: string; zh: string; en: string }[]
}

/** What the import's state means and what comes next. */
export function Status({ state, error, pending, fields }: Props) {
  const { t } = useTranslation('imports')
  const fault = useFaultText(fields)
  if (state === 'failed') return <Notice tone="bad">{fault(error ?? 'unexpected')}</Notice>
  if (state === 'checked') return <Notice>{t('summary.planned', { count: pending })}</Notice>
  if (state === 'done') return <Notice tone="good">{pending > 0 ? t('summary.rest', { count: pending }) : t('summary.done')}</Notice>
  return state === 'undone' ? <Notice tone="good">{t('summary.undone')}</Notice> : null
}

function useFaultText(fields: Props['fields']) {
  const { t, i18n } = useTranslation('imports')
  const { list } = useFormat()
  return (error: string) => {
    const [key = '', json] = error.split(/\|(.*)/s)
    const values = (json ? JSON.parse(json) : {}) as Record<string, string>
    const named = (values.fields ?? '').split(',').map((field) => fields.find((one) => one.field === field)?.[i18n.language === 'en' ? 'en' : 'zh'] ?? field)
    return String(t(`faults.${key as 'noHeadings'}`, { ...values, fields: list(named) }))
  }
}
