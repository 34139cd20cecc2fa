import { Form } from '@remix-run/react'
import { Button } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'

interface Props {
  title: string
  lead: string
  /** What is sent on with the press. */
  values: Record<string, string>
  button: string
}

/** Where a link in a mail leads: it does nothing until the button is pressed, since mail scanners open links too. */
export function LinkPage({ title, lead, values, button }: Props) {
  return (
    <div className="max-w-2xl">
      <PageHeader title={title} lead={lead} />
      <Form method="post">
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button look="primary">{button}</Button>
      </Form>
    </div>
  )
}
