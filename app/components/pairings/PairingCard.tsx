import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { PairFeedback } from '~/components/feedback/PairFeedback'
import { PairActions } from '~/components/introductions/PairActions'
import { SampleMark } from '~/components/ui/Badge'
import type { Dealing } from '~/domain/introductions/dealings.server'
import type { PairFeedback as Feedback } from '~/domain/feedback/onPairs.server'
import type { ShownPairing } from '~/domain/pairings/pairings.server'
import { EvidenceList } from './EvidenceList'
import { FactorList } from './FactorList'
import { ScoreBar } from './ScoreBar'

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
  /** Opens the reasons at once, as the first of a list does. */
  open: boolean
}

/** One pairing: who or what, how well, and why. */
export function PairingCard({ pairing, to, title, detail, sample, dealing, start, feedback, from, open }: Props) {
  const { t } = useTranslation('pairings')
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <div>
          <Link to={to} className="text-lg">
            {title}
          </Link>{' '}
          {sample && <SampleMark beside={title} />} <span className="text-sm text-muted">{detail}</span>
        </div>
        <ScoreBar score={pairing.score} band={pairing.band} />
      </div>
      <PairActions needId={pairing.needId} expertId={pairing.expertId} dealing={dealing} start={start} />
      <PairFeedback pairing={pairing} feedback={feedback} from={from} name={title} />
      <details open={open} className="mt-1">
        <summary className="text-sm text-teal">{t('why')}</summary>
        <div className="mt-2 grid gap-4 md:grid-cols-[minmax(0,1fr)_16rem]">
          <EvidenceList evidence={pairing.evidence} />
          <FactorList pairing={pairing} />
        </div>
      </details>
    </li>
  )
}
