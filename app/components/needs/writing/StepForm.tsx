import { type FieldMetadata, FormProvider, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint } from '@conform-to/zod/v4'
import { Form, Link, unstable_usePrompt as usePrompt, useActionData, useBeforeUnload, useNavigation } from '@remix-run/react'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import type { WritingPage } from '~/domain/needs/writingPage.server'
import { stepShapes, type WritingStep } from '~/domain/needs/writing.schema'
import { Conflict } from './Conflict'
import { NeedFiles } from './NeedFiles'
import { SaveStatus } from './SaveStatus'
import { ContactFields, ContentFields, type StepProps, SummaryFields, TermsFields } from './fieldsOfSteps'
import { type SaveReply, useAutosave } from './useAutosave'

/** Fields that a need may lack as a draft, but not when it is sent in: their labels do not call them optional. */
const askedLater = ['field', 'type', 'description', 'contactName', 'cooperationModes']

const constraintOf = (step: WritingStep) => ({
  ...getZodConstraint(z.object(stepShapes[step]) as unknown as z.ZodType<Record<string, unknown>>),
  ...Object.fromEntries(askedLater.map((field) => [field, { required: true }])),
})

export const formId = 'write-need'

const parts: Record<Exclude<WritingStep, 'check'>, (props: StepProps) => JSX.Element> = { summary: SummaryFields, content: ContentFields, terms: TermsFields, contact: ContactFields }

interface Props {
  page: WritingPage & { action: string }
  next: WritingStep
  onGuidance: (guidance: WritingPage['guidance']) => void
}

type Result = SubmissionResult<string[]>

/** The fields of one step: a draft is saved as one types, anything else by its button. */
export function StepForm({ page, next, onGuidance }: Props) {
  const { t } = useTranslation(['writing', 'common'])
  const step = page.step as Exclude<WritingStep, 'check'>
  const sent = useActionData() as Result | undefined
  const [own, setOwn] = useState<{ after: Result | undefined; result: Result; version: number }>()
  const result = own?.after === sent ? (own?.result ?? sent) : sent
  const [id] = useState(() => String(sent?.initialValue?.draft ?? page.need.id))
  const version = versionOf(page, result, own?.version)
  const element = useRef<HTMLFormElement>(null)
  const onSaved = useCallback((reply: SaveReply) => {
    setOwn({ after: sent, version: reply.version, result: { status: 'success', error: Object.fromEntries(Object.entries(reply.faults).map(([name, fault]) => [name, [fault]])) } })
    if (window.location.pathname === '/needs/new') window.history.replaceState(window.history.state, '', `/needs/${reply.id}/write/summary`)
    onGuidance(reply.guidance)
  }, [onGuidance, sent])
  const autosave = useAutosave(element, `/needs/${id}/draft`, page.isDraft, onSaved)
  const atRisk = autosave.dirty && (!page.isDraft || autosave.state.phase !== 'idle')
  usePrompt({ when: ({ currentLocation, nextLocation }) => autosave.dirty && !page.isDraft && currentLocation.pathname !== nextLocation.pathname, message: t('leave') })
  useBeforeUnload(useCallback((event) => atRisk && event.preventDefault(), [atRisk]))
  const [form, fields] = useForm<Record<string, unknown>>({
    id: formId,
    lastResult: result,
    defaultValue: page.values as never,
    constraint: constraintOf(step),
  })
  const Fields = parts[step]
  const faults = Object.keys(form.allErrors).filter((name) => name !== 'version').length
  const busy = useNavigation().state !== 'idle'
  const isStale = autosave.state.phase === 'conflict' || Boolean(fields.version?.errors)
  return (
    <FormProvider context={form.context}>
      <Form ref={element} method="post" action={page.action} id={formId} noValidate {...autosave.handlers}>
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="draft" value={id} />
        <input type="hidden" name="version" value={version} readOnly />
        {isStale && <Conflict address={`/needs/${id}/write/${step}`} onOverride={page.isDraft ? () => autosave.save(true) : undefined} />}
        {sent === result && faults > 0 && <Notice tone="bad">{t(page.isDraft ? 'partlySaved' : 'common:form.errorSummary', { count: faults })}</Notice>}
        <Fields fields={fields as unknown as Record<string, FieldMetadata<unknown>>} {...page} />
        {page.files && <NeedFiles {...page.files} needId={page.need.id} />}
        <div className="no-print sticky bottom-0 -mx-4 mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-ground px-4 py-3">
          <Button look="primary" name="go" value={next} disabled={busy}>
            {t(`next.${next}`)}
          </Button>
          <Link to={page.need.isNew ? '/needs' : `/needs/${page.need.id}`} className="inline-flex min-h-9 items-center">
            {t('later')}
          </Link>
          <SaveStatus state={autosave.state} isDraft={page.isDraft} dirty={autosave.dirty} />
        </div>
      </Form>
    </FormProvider>
  )
}

/** The version that the form shows: the last that was saved from it or loaded; after another's save still the old one, so that nothing is overwritten unasked. */
function versionOf({ values }: WritingPage, result: Result | undefined, saved = 0): string {
  if (result?.error?.version) return String(result.initialValue?.version ?? '')
  const loaded = 'version' in values ? values.version : 0
  return String(Math.max(saved, loaded) || '')
}
