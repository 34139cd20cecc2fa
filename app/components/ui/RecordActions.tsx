import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from './Button'

interface Props {
  may: { edit?: boolean; withdraw?: boolean; restore?: boolean }
}

/** What can be done with a record on its page: withdraw or restore (each undoes the other), and edit. */
export function RecordActions({ may }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {may.withdraw && <StateButton to="withdrawn" look="danger" label={t('actions.withdraw')} />}
      {may.restore && <StateButton to="active" look="primary" label={t('actions.restore')} />}
      {may.edit && (
        <ButtonLink look="primary" to="edit">
          {t('actions.edit')}
        </ButtonLink>
      )}
    </>
  )
}

function StateButton({ to, look, label }: { to: string; look: 'danger' | 'primary'; label: string }) {
  return (
    <Form method="post">
      <Button name="state" value={to} look={look}>
        {label}
      </Button>
    </Form>
  )
}
