import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { textBox } from '~/components/forms/fields'
import { useFormat } from '~/components/format'
import { Button } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { IntroductionPage } from '~/domain/introductions/page.server'

/** What the bureau keeps in mind about an introduction; nobody else sees it. */
export function Notes({ notes }: Pick<IntroductionPage, 'notes'>) {
  const { t } = useTranslation('introductions')
  const { dateTime } = useFormat()
  if (!notes) return null
  return (
    <Section title={t('sections.notes')} id="notes">
      <ul className="space-y-2">
        {notes.map(({ id, body, createdAt, author }) => (
          <li key={id} className="border-l-2 border-line-strong pl-3">
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>
            <p className="text-sm text-muted">{[author, dateTime(createdAt)].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      <Form method="post" key={notes[0]?.id} className="no-print mt-3">
        <input type="hidden" name="intent" value="note" />
        <label htmlFor="note-body" className="mb-1 block text-sm text-muted">
          {t('notes.hint')}
        </label>
        <textarea id="note-body" name="body" rows={2} required maxLength={4000} className={textBox} />
        <Button className="mt-2">{t('notes.add')}</Button>
      </Form>
    </Section>
  )
}
