import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import { isExplanation } from '~/domain/assignments/outcome'
import type { AssignmentPage } from '~/domain/assignments/view.server'
import { useWords } from './useWords'

/** Why nothing fits, and the least changes after which something does, each a press away. */
export function Infeasible({ page: { version, needs, experts, newest, may } }: { page: Pick<AssignmentPage, 'version' | 'needs' | 'experts' | 'newest' | 'may'> }) {
  const { t } = useTranslation('assignments')
  const words = useWords({ needs, experts })
  if (!isExplanation(version.outcome)) return null
  const { reasons, relaxations } = version.outcome
  return (
    <>
      <Notice>{t('infeasible.title')}</Notice>
      <Section id="reasons" title={t('infeasible.reasons')}>
        <ul className="list-disc pl-6">
          {reasons.map((reason) => (
            <li key={JSON.stringify(reason)}>{words.reason(reason)}</li>
          ))}
        </ul>
      </Section>
      <Section id="relaxations" title={t('infeasible.relaxations')}>
        <ol className="grid gap-3">
          {relaxations.map((changes, index) => (
            <li key={index} className="rounded-md border border-line bg-paper p-3">
              <ul className="mb-2 list-disc pl-6">
                {changes.map((change) => (
                  <li key={JSON.stringify(change)}>{words.change(change)}</li>
                ))}
              </ul>
              {newest && may.plan && (
                <Form method="post" action="relax">
                  <Button look={index === 0 ? 'primary' : 'plain'} name="index" value={index}>
                    {t('infeasible.apply')}
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ol>
      </Section>
    </>
  )
}
