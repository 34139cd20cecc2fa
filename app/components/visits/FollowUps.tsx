import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { ButtonLink } from '~/components/ui/Button'
import { type Pair, StartIntroduction } from './StartIntroduction'

export interface FollowUp {
  id: string
  text: string
  dueOn: Date | string | null
  doneOn: Date | string | null
  overdue: boolean
  result: string | null
  enterprise: { id: string; name: string } | null
  introduction: { id: string; need: { title: string }; expert: { name: string } } | null
  agreement: { id: string; title: string } | null
}

interface Props {
  visitId: string
  followUps: FollowUp[]
  /** Whom an introduction may bring together, by firm. */
  pairs: Pair[]
  mayEdit: boolean
}

/** What is to follow, by when, and what became of each; from an open one an introduction can be started. */
export function FollowUps({ visitId, followUps, pairs, mayEdit }: Props) {
  const { t } = useTranslation('visits')
  return (
    <ul className="max-w-4xl divide-y divide-line">
      {followUps.map((one) => (
        <li key={one.id} className="py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-2">
            <p className="min-w-0 font-medium [overflow-wrap:anywhere]">{one.text}</p>
            {mayEdit && (
              <ButtonLink to={`/registers/visits/${visitId}/follow-ups?item=${one.id}`} aria-label={t('rowEdit', { name: one.text })}>
                {t('editFollowUp')}
              </ButtonLink>
            )}
          </div>
          <Standing followUp={one} />
          {mayEdit && !one.doneOn && !one.introduction && <StartIntroduction followUpId={one.id} pairs={pairs.filter(({ firmId }) => !one.enterprise || firmId === one.enterprise.id)} />}
        </li>
      ))}
    </ul>
  )
}

function Standing({ followUp: { enterprise, dueOn, doneOn, overdue, result, introduction, agreement } }: { followUp: FollowUp }) {
  const { t } = useTranslation('visits')
  const { day } = useFormat()
  return (
    <div className="text-muted">
      <p className="flex flex-wrap gap-x-4">
        {enterprise && <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>}
        {doneOn ? <span>{t('done', { date: day(doneOn) })}</span> : dueOn && <span className={overdue ? 'text-seal' : undefined}>{overdue ? `${day(dueOn)} ${t('overdue')}` : t('due', { date: day(dueOn) })}</span>}
        {introduction && <Link to={`/introductions/${introduction.id}`}>{t('pair', { expert: introduction.expert.name, need: introduction.need.title })}</Link>}
        {agreement && <Link to={`/agreements/${agreement.id}`}>{agreement.title}</Link>}
      </p>
      {result && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{result}</p>}
    </div>
  )
}
