import { Form, Link } from '@remix-run/react'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { FileNames } from '~/components/files/FileNames'
import { useFieldName } from '~/components/needs/fieldName'
import { NeedFacts } from '~/components/needs/NeedFacts'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import { stepOf } from '~/domain/needs/writing.schema'
import type { WritingPage } from '~/domain/needs/writingPage.server'
import { CoachAdvice, useCoachText } from './CoachAdvice'
import { NotesContext } from './FieldNotes'

/** The last step: the need as others will read it, what the coach still suggests, and the button that sends it in. */
export function Whole({ whole, isDraft }: { whole: NonNullable<WritingPage['whole']>; isDraft: boolean }) {
  const { t } = useTranslation(['writing', 'files'])
  const { need, files, maySubmit } = whole
  return (
    <>
      <NeedFacts {...whole} />
      <Section title={t('files:title')} id="files">
        <FileNames files={files} />
      </Section>
      <StillAsked lacking={whole.lacking} needId={need.id} />
      <Suggestions />
      <div className="no-print flex flex-wrap items-center gap-4 border-t border-line py-4">
        {isDraft && maySubmit && (
          <Form method="post" action={`/needs/${need.id}`}>
            <Button look="primary" name="move" value="submit">
              {t('submit')}
            </Button>
          </Form>
        )}
        <ButtonLink to={`/needs/${need.id}`}>{t(isDraft ? 'keepDraft' : 'done')}</ButtonLink>
        {isDraft && maySubmit && <p className="text-sm text-muted">{t('submitHint')}</p>}
      </div>
    </>
  )
}

/** What the bureau needs before it can review, each with the way to its field. */
function StillAsked({ lacking, needId }: { lacking: Record<string, string>; needId: string }) {
  const { t } = useTranslation('writing')
  const fieldName = useFieldName()
  const fields = Object.keys(lacking)
  if (fields.length === 0) return null
  return (
    <Section title={t('lacking')} id="lacking">
      <ul className="list-disc pl-5">
        {fields.map((field) => (
          <li key={field}>
            <Link to={`/needs/${needId}/write/${stepOf(field)}#${field}`}>{fieldName(field)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** All remarks with their reasons; none of them keeps the need from being sent in. */
function Suggestions() {
  const { t } = useTranslation('coach')
  const { remarks } = useContext(NotesContext)
  if (remarks.length === 0) return null
  return (
    <Section title={t('stillTitle')} id="suggestions">
      <p className="text-sm text-muted">{t('stillLead')}</p>
      <ul className="mt-2 space-y-2">
        {remarks.map((remark) => (
          <Suggestion key={remark.code} remark={remark} />
        ))}
      </ul>
    </Section>
  )
}

function Suggestion({ remark }: { remark: Parameters<typeof useCoachText>[0] }) {
  const { what } = useCoachText(remark)
  return (
    <li>
      <details>
        <summary>{what}</summary>
        <CoachAdvice remark={remark} />
      </details>
    </li>
  )
}
