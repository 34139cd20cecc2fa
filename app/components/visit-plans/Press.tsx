import { Form, useNavigation } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { Button } from '~/components/ui/Button'

interface Props extends Pick<ComponentProps<typeof Button>, 'look' | 'children' | 'aria-label'> {
  planId: string
  values: Record<string, string | number>
  /** For rows with many buttons. */
  small?: boolean
}

/** A button that changes the plan at once; all of them work without JavaScript. */
export function Press({ planId, values, small, ...button }: Props) {
  const busy = useNavigation().state !== 'idle'
  return (
    <Form method="post" action={`/visit-plans/${planId}/press`} preventScrollReset>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button {...button} disabled={busy} className={small ? 'min-h-7 px-2 text-sm' : undefined} />
    </Form>
  )
}
