import { Form } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { Button } from '~/components/ui/Button'

interface Props extends Pick<ComponentProps<typeof Button>, 'look' | 'className'> {
  intent: string
  label: string
  /** What is sent beside the intent. */
  values?: Record<string, string>
}

/** A button of an introduction's page that does one thing at once. */
export function Press({ intent, label, values = {}, look, className }: Props) {
  return (
    <Form method="post">
      {Object.entries({ intent, ...values }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look={look} className={className}>{label}</Button>
    </Form>
  )
}
