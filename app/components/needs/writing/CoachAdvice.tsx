import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { CoachRemark } from '~/domain/needs/coach'

/** A remark of the coach in words, with the words of the need it is about. */
export function useCoachText({ code, found }: CoachRemark) {
  const { t } = useTranslation('coach')
  const { list } = useFormat()
  const quoted = list(found.map((words) => `“${words}”`))
  return { what: t(`${code}.what`, { found: quoted }), why: t(`${code}.why`), example: t(`${code}.example`) }
}

/** Why it helps, and how it could read. */
export function CoachAdvice({ remark }: { remark: CoachRemark }) {
  const { t } = useTranslation('coach')
  const { why, example } = useCoachText(remark)
  return (
    <div className="mt-1 rounded-md bg-sunken px-3 py-2">
      <p>{why}</p>
      <p className="mt-1 text-muted">
        {t('example')} {example}
      </p>
    </div>
  )
}
