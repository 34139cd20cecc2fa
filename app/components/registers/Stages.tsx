import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { Precision } from '~/domain/preciseDates'
import { declarationPath } from '~/domain/registers/terms'

interface Step {
  id: string
  stage: string
  on: Date
  precision: Precision
  note: string | null
}

/** The stages a declaration has passed and those before it, and what was recorded of each. */
export function Stages({ steps, mayEdit }: { steps: Step[]; mayEdit: boolean }) {
  const { t } = useTranslation('registers')
  const add = mayEdit && <ButtonLink to="stages">{t('stages.add')}</ButtonLink>
  return (
    <Section title={t('stages.title')} id="stages" actions={add}>
      <StageLine steps={steps} />
      <ul className="space-y-1 text-sm">
        {steps.map((step) => (
          <Recorded key={step.id} step={step} mayEdit={mayEdit} />
        ))}
      </ul>
    </Section>
  )
}

function StageLine({ steps }: { steps: Step[] }) {
  const { t } = useTranslation('registers')
  const current = steps.at(-1)?.stage
  return (
    <ol aria-label={t('stages.title')} className="mb-4 grid grid-cols-1 gap-y-1 md:auto-cols-fr md:grid-flow-col md:grid-cols-none">
      {stagesShown(steps).map((stage) => (
        <StagePoint key={stage} stage={stage} step={steps.findLast((each) => each.stage === stage)} isCurrent={stage === current} />
      ))}
    </ol>
  )
}

/** The way to completion; where it ended otherwise, as far as it went and how it ended. */
function stagesShown(steps: Step[]): string[] {
  const last = steps.at(-1)?.stage
  if (last !== 'rejected' && last !== 'withdrawn') return [...declarationPath]
  return [...declarationPath.filter((stage) => steps.some((each) => each.stage === stage)), last]
}

function StagePoint({ stage, step, isCurrent }: { stage: string; step: Step | undefined; isCurrent: boolean }) {
  const { label } = useEnums()
  const { day } = useFormat()
  return (
    <li aria-current={isCurrent ? 'step' : undefined} className={clsx('flex items-center gap-3 md:block md:border-t-2 md:pt-2', step ? 'md:border-teal' : 'text-muted md:border-line')}>
      <span className="flex min-h-7 items-center gap-1.5 max-md:w-28">
        <span aria-hidden="true" className={clsx('size-2.5 rounded-full border', step ? 'border-teal bg-teal' : 'border-line-strong')} />
        <span className={clsx(isCurrent && 'font-semibold')}>{label('declarationStage', stage)}</span>
      </span>
      <span className="text-sm text-muted">{step && day(step.on, step.precision)}</span>
    </li>
  )
}

function Recorded({ step: { id, stage, on, precision, note }, mayEdit }: { step: Step; mayEdit: boolean }) {
  const { t } = useTranslation('registers')
  const { label } = useEnums()
  const { day } = useFormat()
  return (
    <li className="[overflow-wrap:anywhere]">
      <span className="text-muted">{day(on, precision)}</span> <span className="font-medium">{label('declarationStage', stage)}</span> {note}{' '}
      {mayEdit && (
        <Link to={`stages?step=${id}`} className="no-print underline" aria-label={t('stages.correctOf', { stage: label('declarationStage', stage), day: day(on, precision) })}>
          {t('stages.correct')}
        </Link>
      )}
    </li>
  )
}
