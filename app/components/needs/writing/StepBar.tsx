import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { type WritingStep, writingSteps } from '~/domain/needs/writing.schema'

interface Props {
  current: WritingStep
  /** The form that a change of step saves first; where there is none the steps are links. */
  form: string | null
  needId: string
}

/** The steps of the form, to be taken in any order. */
export function StepBar({ current, form, needId }: Props) {
  const { t } = useTranslation('writing')
  return (
    <nav aria-label={t('stepsLabel')} className="no-print mb-5">
      <ol className="flex flex-wrap gap-x-1 gap-y-2">
        {writingSteps.map((step, index) => (
          <li key={step} className="flex items-center">
            <Step {...{ step, form, needId }} number={index + 1} isCurrent={step === current} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

const shape = 'inline-flex min-h-9 items-center gap-2 rounded-full px-2.5 text-sm hover:no-underline'

function Step({ step, form, needId, number, isCurrent }: { step: WritingStep; form: string | null; needId: string; number: number; isCurrent: boolean }) {
  const { t } = useTranslation('writing')
  const look = clsx(shape, isCurrent ? 'bg-teal-soft font-medium text-teal-deep' : 'text-muted hover:bg-sunken')
  const content = (
    <>
      <span className={clsx('inline-flex size-6 items-center justify-center rounded-full border text-xs tabular-nums', isCurrent ? 'border-teal bg-teal text-on-teal' : 'border-line-strong')}>{number}</span>
      {t(`steps.${step}`)}
    </>
  )
  if (isCurrent) return <span aria-current="step" className={look}>{content}</span>
  if (!form) return <Link to={`/needs/${needId}/write/${step}`} className={look}>{content}</Link>
  return <button form={form} name="go" value={step} className={look}>{content}</button>
}
