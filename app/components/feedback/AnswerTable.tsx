import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Button } from '~/components/ui/Button'
import { Table } from '~/components/ui/Table'
import type { LogAnswer } from '~/domain/feedback/log.server'
import { useReasonLabel } from './useCause'

/** Every answer on a need, newest first, with what can be done about each. */
export function AnswerTable({ answers }: { answers: LogAnswer[] }) {
  const { t } = useTranslation('feedback')
  const { dateTime } = useFormat()
  const columns = [
    { label: t('log.at'), cell: ({ at }: LogAnswer) => dateTime(at) },
    { label: t('log.expert'), cell: ({ expert }: LogAnswer) => (expert ? <Link to={`/experts/${expert.id}`}>{expert.name}</Link> : t('log.someone')) },
    { label: t('log.answer'), cell: (answer: LogAnswer) => <Said answer={answer} />, kind: 'wide' as const },
    { label: t('log.who'), cell: (answer: LogAnswer) => <By answer={answer} /> },
    { label: t('log.state'), cell: (answer: LogAnswer) => <Standing answer={answer} /> },
    { label: t('log.effect'), cell: (answer: LogAnswer) => <Look answer={answer} /> },
  ]
  return <Table caption={t('log.title')} columns={columns} rows={answers} />
}

function Said({ answer: { kind, reason, note } }: { answer: LogAnswer }) {
  const { t } = useTranslation('feedback')
  const reasonLabel = useReasonLabel()
  return <>{[t(`kinds.${kind}`), reason && reasonLabel(kind, reason), note].filter(Boolean).join(' · ')}</>
}

function By({ answer: { side, by } }: { answer: LogAnswer }) {
  const { t } = useTranslation('feedback')
  return <>{[side && t(`sides.${side}`), by].filter(Boolean).join(' · ') || '—'}</>
}

function Standing({ answer: { id, undoneAt, takenBack, mayForget, mayLearn, expert } }: { answer: LogAnswer }) {
  const { t } = useTranslation('feedback')
  const { dateTime } = useFormat()
  const name = expert?.name ?? t('log.someone')
  const intent = mayForget ? 'forget' : 'learnAgain'
  return (
    <span className="flex flex-wrap items-center gap-2">
      <span className="text-muted">{undoneAt ? t(takenBack ? 'log.takenBack' : 'log.undoneAt', { at: dateTime(undoneAt) }) : t('log.inForce')}</span>
      {(mayForget || mayLearn) && (
        <Form method="post" className="no-print">
          <input type="hidden" name="intent" value={intent} />
          <input type="hidden" name="feedback" value={id} />
          <Button aria-label={t(`log.${intent}Of`, { name })}>{t(`log.${intent}`)}</Button>
        </Form>
      )}
    </span>
  )
}

function Look({ answer: { at, undoneAt, expert } }: { answer: LogAnswer }) {
  const { t } = useTranslation('feedback')
  return (
    <Link to={`?at=${new Date(undoneAt ?? at).getTime()}#replay`} aria-label={t('log.lookOf', { name: expert?.name ?? t('log.someone') })}>
      {t('log.look')}
    </Link>
  )
}
