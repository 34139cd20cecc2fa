import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PairFeedback } from '~/components/feedback/PairFeedback'
import { PairActions } from '~/components/introductions/PairActions'
import { Badge, SampleMark } from '~/components/ui/Badge'
import type { Dealing } from '~/domain/introductions/dealings.server'
import type { PairFeedback as Feedback } from '~/domain/feedback/onPairs.server'
import type { ShownPairing } from '~/domain/pairings/shown'
import { Reasons } from './Reasons'
import { ScoreBar } from './ScoreBar'
import { useKeptSwitches } from './switches'

interface Props {
  pairing: ShownPairing
  to: string
  title: string
  detail?: string
  sample?: boolean
  dealing: Dealing | null
  start: 'request' | 'offer' | 'propose' | null
  feedback: Feedback
  /** On whose list the pair stands. */
  from: 'need' | 'expert'
  /** Where the pair is shown in full, and where it is compared with another. */
  full: string
  compare?: string
  /** Opens the reasons at once, as the first of a list does. */
  open: boolean
}

/** One pairing: who or what, how well, and why. */
export function PairingCard({ pairing, to, title, detail, sample, dealing, start, feedback, from, full, compare, open }: Props) {
  const { t } = useTranslation('pairings')
  const kept = useKeptSwitches()
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <div>
          <Link to={to} className="text-lg">
            {title}
          </Link>{' '}
          {sample && <SampleMark beside={title} />} <span className="text-sm text-muted">{detail}</span> {pairing.conflicted && <Badge>{t('switches.conflicted')}</Badge>}
        </div>
        <ScoreBar score={pairing.score} band={pairing.band} textScore={pairing.textScore} />
      </div>
      <PairActions needId={pairing.needId} expertId={pairing.expertId} dealing={dealing} start={start} />
      <PairFeedback pairing={pairing} feedback={feedback} from={from} name={title} />
      <details open={open} className="mt-1">
        <summary className="min-h-6 text-sm text-teal">{t('why')}</summary>
        <div className="mt-2">
          <Reasons pairing={pairing} />
          <p className="no-print mt-2 flex flex-wrap gap-x-5 text-sm">
            <Link to={kept(full)} className="py-1">
              {t('full.open')}
            </Link>
            {compare && (
              <Link to={kept(compare)} className="py-1">
                {t('compare.open')}
              </Link>
            )}
          </p>
        </div>
      </details>
    </li>
  )
}
