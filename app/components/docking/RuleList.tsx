import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'

interface Props {
  rules: { firmId: string; expertId: string; firmName: string; expertName: string; kind: string; reason: string | null }[]
}

/** The pairs arranged or kept apart so far. */
export function RuleList({ rules }: Props) {
  const { t } = useTranslation('docking')
  const { label } = useEnums()
  if (rules.length === 0) return <p className="mb-6 text-muted">{t('rulesPage.none')}</p>
  return (
    <ul className="mb-6 max-w-4xl divide-y divide-line">
      {rules.map(({ firmId, expertId, firmName, expertName, kind, reason }) => (
        <li key={`${firmId} ${expertId}`} className="flex flex-wrap items-center justify-between gap-2 py-1.5">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <Badge>{label('dockingRuleKind', kind)}</Badge> {t('rulesPage.pair', { firm: firmName, expert: expertName })} <span className="text-muted">{reason}</span>
          </span>
          <Form method="post" action="?remove">
            <input type="hidden" name="firm" value={firmId} />
            <input type="hidden" name="expert" value={expertId} />
            <Button name="remove" value="on" className="px-3" aria-label={t('rulesPage.removeOf', { firm: firmName, expert: expertName })}>
              {t('rulesPage.remove')}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
