import { Form, useActionData } from '@remix-run/react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '~/components/forms/errorText'
import { Button } from '~/components/ui/Button'

interface Refused {
  initialValue?: Record<string, unknown> | null
  error?: Record<string, string[] | null> | null
}

interface Props {
  move: 'withdraw' | 'reopen' | 'correct'
  look?: 'primary' | 'danger'
  children?: ReactNode
}

/** A move that asks for its reason first; it opens on request and stays open where the reason was missing. */
export function ReasonMove({ move, look, children }: Props) {
  const { t } = useTranslation('life')
  const id = useId()
  const errorText = useErrorText()
  const refused = useActionData() as Refused | undefined
  const faults = refused?.initialValue?.move === move ? refused.error?.reason : null
  return (
    <details open={Boolean(faults)} className="rounded-md border border-line bg-paper px-4 py-2">
      <summary className="min-h-8 cursor-pointer leading-8">{t(`actions.${move}`)}</summary>
      <Form method="post" className="flex flex-wrap items-end gap-3 pb-2 pt-1">
        {children}
        <div className="flex min-w-0 flex-1 basis-64 flex-col text-sm">
          <label htmlFor={id} className="text-muted">
            {t(`reasons.${move}`)}
          </label>
          <input
            id={id}
            name="reason"
            maxLength={500}
            aria-describedby={faults ? `${id}-error` : undefined}
            aria-invalid={faults ? true : undefined}
            className="h-9 rounded-md border border-line-strong bg-paper px-2 aria-invalid:border-seal"
          />
          {faults && (
            <p id={`${id}-error`} className="text-seal">
              {faults.map(errorText).join('；')}
            </p>
          )}
        </div>
        <Button name="move" value={move} look={look}>
          {t(`actions.${move}`)}
        </Button>
      </Form>
    </details>
  )
}
