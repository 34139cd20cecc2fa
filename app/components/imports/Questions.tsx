import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { OpenQuestion } from '~/domain/imports/view.server'

/** Names that fit several records, each with a choice to make. */
export function Questions({ questions }: { questions: OpenQuestion[] }) {
  const { t } = useTranslation('imports')
  if (questions.length === 0) return null
  return (
    <Section title={t('questions.title')} id="questions">
      <p className="mb-3 text-muted">{t('questions.lead')}</p>
      <Form method="post" action="answers">
        {questions.map((open) => (
          <Choice key={open.rowId} open={open} />
        ))}
        <Button look="primary">{t('actions.answer')}</Button>
      </Form>
    </Section>
  )
}

function Choice({ open: { rowId, row, rows, question } }: { open: OpenQuestion }) {
  const { t } = useTranslation('imports')
  const options: [string, string][] = [
    ...question.candidates.map(({ id, label }): [string, string] => [id, label]),
    ['new', t('questions.new')],
    ['skip', t('questions.skip')],
  ]
  return (
    <fieldset className="mb-4 rounded-md border border-line bg-paper px-4 py-2">
      <legend className="px-1 font-medium">
        {t(`questions.${question.about}`, { name: question.name, row })}
        {rows > 1 && <span className="ml-2 text-sm font-normal text-muted">{t('questions.rows', { count: rows })}</span>}
      </legend>
      {options.map(([value, label]) => (
        <label key={value} className="flex min-h-8 items-center gap-2">
          <input type="radio" name={`answer.${rowId}`} value={value} className="size-4 accent-teal" />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
