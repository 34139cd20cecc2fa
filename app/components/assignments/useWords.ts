import { useTranslation } from 'react-i18next'
import type { Change, Reason, Violation } from '~/domain/assignments/outcome'

interface Names {
  needs: { id: string; title: string }[]
  experts: { id: string; name: string; institution: string | null; institutionId: string | null }[]
}

/** Reasons, changes and broken limits in words, with the names of those they are about. */
export function useWords({ needs, experts }: Names) {
  const { t } = useTranslation('assignments')
  const need = (id: string) => needs.find((one) => one.id === id)?.title ?? ''
  const expert = (id: string) => experts.find((one) => one.id === id)?.name ?? ''
  const institution = (id: string) => experts.find(({ institutionId }) => institutionId === id)?.institution ?? ''
  const quoted = (ids: string[]) => ids.map((id) => `“${need(id)}”`).join('、')
  const named = (it: object) => ({
    ...it,
    ...('needId' in it ? { need: need(it.needId as string) } : {}),
    ...('expertId' in it ? { expert: expert(it.expertId as string) } : {}),
    ...('institutionId' in it ? { institution: institution(it.institutionId as string) } : {}),
    ...('needIds' in it ? { needs: quoted(it.needIds as string[]) } : {}),
    ...('expertIds' in it ? { experts: (it.expertIds as string[]).map(expert).join('、') } : {}),
  })
  return {
    need,
    expert,
    reason: (reason: Reason) => t(`reason.${reason.kind}`, named(reason)),
    change: (change: Change) => t(`change.${change.kind}`, named(change)),
    violation: (violation: Violation) => t(`violation.${violation.kind}`, named(violation)),
  }
}
