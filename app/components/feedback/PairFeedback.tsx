import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { usePoints } from '~/components/pairings/usePoints'
import { Button } from '~/components/ui/Button'
import type { PairFeedback as Feedback } from '~/domain/feedback/onPairs.server'
import type { ShownPairing } from '~/domain/pairings/shown'
import { useCause, useReasonLabel } from './useCause'

type Pairing = Pick<ShownPairing, 'needId' | 'expertId' | 'factors'>

interface Props {
  pairing: Pairing
  feedback: Feedback
  /** On whose list the pair stands. */
  from: 'need' | 'expert'
  /** Whom or what the pair's card is about. */
  name: string
}

/** How feedback moved a pair and why; nothing where it did not. */
export function Movement({ pairing, feedback: { causes } }: Pick<Props, 'pairing' | 'feedback'>) {
  const { t } = useTranslation('feedback')
  const cause = useCause()
  const inWords = usePoints()
  const points = pairing.factors.find(({ name }) => name === 'feedback')?.points ?? 0
  if (causes.length === 0 || Math.abs(points) < 0.05) return null
  return (
    <p className="mt-1 text-sm">
      <span aria-hidden="true">{points > 0 ? '▲ ' : '▼ '}</span>
      {t(points > 0 ? 'up' : 'down', { points: inWords(Math.abs(points)), why: causes.map(cause).join(t('semicolon')) })}
    </p>
  )
}

/** What the reader's side said of a pair, with the button to take it back, or the buttons to say something. */
export function Judgement({ feedback: { said, may }, ...pair }: Props) {
  return said ? <Said {...pair} said={said} /> : may && <Judge {...pair} />
}

function Said({ pairing: { needId, expertId }, said, from, name }: Omit<Props, 'feedback'> & { said: NonNullable<Feedback['said']> }) {
  const { t } = useTranslation('feedback')
  const reasonLabel = useReasonLabel()
  return (
    <Form method="post" action={`/needs/${needId}/feedback`} className="no-print flex flex-wrap items-center gap-2 text-sm" preventScrollReset>
      <input type="hidden" name="intent" value="forget" />
      <input type="hidden" name="feedback" value={said.id} />
      <input type="hidden" name="back" value={from === 'need' ? `/needs/${needId}/pairings` : `/experts/${expertId}/pairings`} />
      <span className="text-muted">{t(`said.${said.kind as 'fits'}`, { reason: reasonLabel(said.kind, said.reason) })}</span>
      <Button aria-label={`${t('undo')} · ${name}`}>{t('undo')}</Button>
    </Form>
  )
}

function Judge({ pairing: { needId, expertId }, from, name }: Omit<Props, 'feedback'>) {
  const { t } = useTranslation('feedback')
  return (
    <div className="no-print flex flex-wrap items-center gap-3 text-sm">
      <Form method="post" action={`/needs/${needId}/judge`} preventScrollReset>
        <input type="hidden" name="expert" value={expertId} />
        <input type="hidden" name="verdict" value="fits" />
        <input type="hidden" name="from" value={from} />
        <Button aria-label={`${t('fits')} · ${name}`}>{t('fits')}</Button>
      </Form>
      <Link to={`/needs/${needId}/judge?expert=${expertId}&from=${from}`} aria-label={`${t('doesNotFit')} · ${name}`} className="inline-flex min-h-9 items-center">
        {t('doesNotFit')}
      </Link>
    </div>
  )
}
