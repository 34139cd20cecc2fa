import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { introductionLine } from '~/domain/introductions/life'
import type { IntroductionPage } from '~/domain/introductions/page.server'

/** The life of an introduction drawn as a line; reached states carry the day they were entered. */
export function IntroductionLine({ introduction: { state }, life }: Pick<IntroductionPage, 'introduction' | 'life'>) {
  const { t } = useTranslation('introductions')
  const { label } = useEnums()
  const { date } = useFormat()
  const line = introductionLine(state)
  const reachedUpTo = line.indexOf(state)
  const entered = (step: string) => life.findLast((entry) => entry.state === step)?.at
  return (
    <ol aria-label={t('sections.life')} className="mb-6 grid grid-cols-1 gap-y-1 md:auto-cols-fr md:grid-flow-col md:grid-cols-none">
      {line.map((step, index) => {
        const reached = index <= reachedUpTo
        return (
          <li key={step} aria-current={step === state ? 'step' : undefined} className={clsx('flex items-center gap-3 md:block md:border-t-2 md:pt-2', reached ? 'md:border-teal' : 'text-muted md:border-line')}>
            <span className="flex min-h-7 items-center gap-1.5 max-md:w-40">
              <span aria-hidden="true" className={clsx('size-2.5 shrink-0 rounded-full border', reached ? 'border-teal bg-teal' : 'border-line-strong')} />
              <span className={clsx(step === state && 'font-semibold')}>{label('introductionState', step)}</span>
            </span>
            <span className="text-sm text-muted">{reached && date(entered(step))}</span>
          </li>
        )
      })}
    </ol>
  )
}
