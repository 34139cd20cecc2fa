import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Button } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { Office } from './types'

/** What came of an event, in figures to be looked at. */
export function Numbers({ eventId, meetings, came, expected, noted, mutual, introductions, waiting }: Office['statistics'] & { eventId: string }) {
  const { t } = useTranslation('docking')
  const { number } = useFormat()
  const figures = { expected, came, meetings, noted, mutual, introductions }
  return (
    <Section title={t('sections.numbers')} id="numbers">
      <dl className="grid max-w-4xl grid-cols-3 gap-3 sm:grid-cols-6">
        {(Object.keys(figures) as (keyof typeof figures)[]).map((name) => (
          <div key={name} className="flex flex-col-reverse rounded-md border border-line bg-paper px-3 py-2">
            <dt className="text-sm text-muted">{t(`numbers.${name}`)}</dt>
            <dd className="text-2xl font-semibold tabular-nums">{number(figures[name])}</dd>
          </div>
        ))}
      </dl>
      {waiting > 0 && (
        <Form method="post" action={`/docking-events/${eventId}?index`} className="mt-3">
          <Button name="intent" value="introduce">
            {t('introduce', { count: waiting })}
          </Button>
        </Form>
      )}
    </Section>
  )
}
