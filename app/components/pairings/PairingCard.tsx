import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Judgement, Movement } from '~/components/feedback/PairFeedback'
import { PairActions } from '~/components/introductions/PairActions'
import { Badge, SampleMark } from '~/components/ui/Badge'
import type { Dealing } from '~/domain/introductions/dealings.server'
import type { PairFeedback as Feedback } from '~/domain/feedback/onPairs.server'
import type { ShownPairing } from '~/domain/pairings/shown'
import { Gist } from './Gist'
import { Reasons } from './Reasons'
import { ScoreBar } from './ScoreBar'
import { useKeptSwitches } from './switches'

interface Props {
  pairing: ShownPairing
  /** From 1. */
  place: number
  to: string
  title: string
  detail?: string
  sample?: boolean
  dealing: Dealing | null
  start: 'request' | 'offer' | 'propose' | null
  feedback: Feedback
  /** On whose list the pair stands. */
  from: 'need' | 'expert'
  /** Where the pair is shown in full, and where it is compared with its neighbour on the list: the one above, of the first the one below. */
  full: string
  compare?: string
}

/** One pairing: who or what, how well, and why; of the first the reasons stand open. */
export function PairingCard({ pairing, place, to, title, detail, sample, dealing, start, feedback, from, full, compare }: Props) {
  const { t } = useTranslation('pairings')
  const kept = useKeptSwitches()
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <div>
          <span className="mr-2 text-muted" aria-hidden="true">{place}</span>
          <Link to={to} className="text-lg">
            {title}
          </Link>{' '}
          {sample && <SampleMark beside={title} />} <span className="text-sm text-muted">{detail}</span> {pairing.conflicted && <Badge>{t('switches.conflicted')}</Badge>}
        </div>
        <ScoreBar score={pairing.score} band={pairing.band} textScore={pairing.textScore} />
      </div>
      <Gist pairing={pairing} />
      <Movement pairing={pairing} feedback={feedback} />
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm empty:hidden">
        <PairActions needId={pairing.needId} expertId={pairing.expertId} dealing={dealing} start={start} />
        <Judgement pairing={pairing} feedback={feedback} from={from} name={title} />
        {compare && <CompareLink to={kept(compare)} place={place} from={from} name={title} />}
      </div>
      <details open={place === 1} className="mt-1">
        <summary className="min-h-6 text-sm text-teal">{t('why')}</summary>
        <div className="mt-2">
          <Reasons pairing={pairing} />
          <Link to={kept(full)} className="no-print mt-2 inline-block py-1 text-sm">
            {t('full.open')}
          </Link>
        </div>
      </details>
    </li>
  )
}

/** To the comparison with the neighbour on the list. */
function CompareLink({ to, place, from, name }: Pick<Props, 'place' | 'from'> & { to: string; name: string }) {
  const { t } = useTranslation('pairings')
  const words = t(`compare.${place > 1 ? 'above' : 'below'}${from === 'expert' ? 'Need' : ''}`)
  return (
    <Link to={to} className="no-print py-1 text-sm" aria-label={`${words} · ${name}`}>
      {words}
    </Link>
  )
}
