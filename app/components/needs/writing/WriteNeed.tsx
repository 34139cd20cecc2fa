import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NeedBadge } from '~/components/needs/NeedBadge'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import type { WritingPage } from '~/domain/needs/writingPage.server'
import { CoachPanel } from './CoachPanel'
import { NotesContext } from './FieldNotes'
import { PairingPanel } from './PairingPanel'
import { StepBar } from './StepBar'
import { StepForm, formId } from './StepForm'
import { Whole } from './Whole'

/** A need's form: one step of it, with the coach and the first experts beside. */
export function WriteNeed(page: WritingPage & { action: string }) {
  const { t } = useTranslation('writing')
  const { need, step, review, whole } = page
  const [saved, setSaved] = useState<{ from: unknown; guidance: WritingPage['guidance'] }>()
  const guidance = saved?.from === page.guidance ? saved.guidance : page.guidance
  const onGuidance = useCallback((next: WritingPage['guidance']) => setSaved({ from: page.guidance, guidance: next }), [page.guidance])
  const isNew = need.isNew && !saved
  return (
    <>
      <PageHeader title={need.isNew ? t('newTitle') : need.title} lead={need.isNew ? t('newLead') : <NeedBadge state={need.state} />} />
      {review && <Notice>{[t('returned'), review.remark].filter(Boolean).join(' ')}</Notice>}
      {!page.isDraft && <Notice>{t('published')}</Notice>}
      <button hidden form={formId} name="go" value={nextOf(step)} />
      <StepBar current={step} form={whole ? null : formId} needId={need.id} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <NotesContext.Provider value={{ remarks: guidance.remarks, review }}>{whole ? <Whole whole={whole} isDraft={page.isDraft} /> : <StepForm page={page} next={nextOf(step)} onGuidance={onGuidance} />}</NotesContext.Provider>
        </div>
        <aside className="no-print space-y-4 lg:sticky lg:top-4 lg:self-start">
          {!whole && <CoachPanel remarks={guidance.remarks} current={step} needId={need.id} isNew={isNew} />}
          <PairingPanel experts={guidance.experts} isNew={isNew} />
        </aside>
      </div>
    </>
  )
}

const following = { summary: 'content', content: 'terms', terms: 'contact', contact: 'check', check: 'check' } as const
const nextOf = (step: WritingPage['step']) => following[step]
