import { Form, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'

/** Takes back a stage that was recorded by mistake. */
export function UndoStage({ step }: { step: string }) {
  const { id } = useParams()
  const { t } = useTranslation('registers')
  return (
    <Form method="post" action={`/registers/declarations/${id}/undo-stage`}>
      <Button name="step" value={step} look="danger">
        {t('stages.undo')}
      </Button>
    </Form>
  )
}
