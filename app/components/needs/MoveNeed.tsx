import { Form, useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'

/** The moves that a need's state allows, with a remark for the record. */
export function MoveNeed({ moves }: { moves: string[] }) {
  const { t } = useTranslation('needs')
  const refused = useActionData<{ refused?: string }>()?.refused
  if (moves.length === 0) return null
  return (
    <Section title={t('moveTitle')}>
      {refused && <Notice tone="bad">{t('undeclared')}</Notice>}
      <Form method="post" className="no-print flex flex-wrap items-end gap-3">
        <label className="flex flex-col text-sm text-muted">
          {t('reason')}
          <input name="reason" maxLength={500} className="h-9 w-72 max-w-full rounded-md border border-line-strong bg-paper px-2 text-ink" />
        </label>
        {moves.map((state, index) => (
          <Button key={state} name="state" value={state} look={state === 'withdrawn' ? 'danger' : index === 0 ? 'primary' : 'plain'}>
            {t(`moves.${state}` as 'moves.draft')}
          </Button>
        ))}
      </Form>
    </Section>
  )
}
