import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import type { AssignmentPage } from '~/domain/assignments/view.server'
import { useWords } from './useWords'

type Props = Pick<AssignmentPage, 'needs' | 'experts' | 'pairs'> & { marks: boolean }
type Pair = AssignmentPage['pairs'][number]

/** What each need got; a pair can be fixed or ruled out, which solves again. */
export function PerNeed({ needs, experts, pairs, marks }: Props) {
  const { t } = useTranslation('assignments')
  const words = useWords({ needs, experts })
  const own = (id: string) => pairs.filter((pair) => pair.needId === id && (pair.chosen || pair.mark))
  return (
    <Section id="per-need" title={t('perNeed')}>
      <Table
        caption={t('perNeed')}
        rows={needs}
        columns={[
          { label: t('fields.need'), kind: 'wide', cell: ({ id, title }) => <Link to={`/needs/${id}`}>{title}</Link> },
          { label: t('fields.enterprise'), kind: 'wide', cell: ({ enterprise }) => enterprise },
          { label: t('fields.got'), kind: 'number', cell: ({ id, wanted }) => `${own(id).filter(({ chosen }) => chosen).length} / ${wanted}` },
          {
            label: t('fields.expert'),
            kind: 'wide',
            cell: ({ id }) => (own(id).length === 0 ? <span className="text-muted">{t('noExpert')}</span> : <ul>{own(id).map((pair) => <Assigned key={pair.id} pair={pair} words={words} marks={marks} />)}</ul>),
          },
        ]}
      />
    </Section>
  )
}

function Assigned({ pair, words, marks }: { pair: Pair; words: ReturnType<typeof useWords>; marks: boolean }) {
  const { t } = useTranslation('assignments')
  const { label } = useEnums()
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-0.5">
      <Link to={`/experts/${pair.expertId}`} className={pair.chosen ? undefined : 'text-muted line-through'}>{words.expert(pair.expertId)}</Link>
      <span className="tabular-nums text-muted">{pair.score.toFixed(1)}</span>
      {pair.mark && <Badge>{label('pairMark', pair.mark)}</Badge>}
      {pair.introductionId && <Link to={`/introductions/${pair.introductionId}`}>{t('fields.introduction')}</Link>}
      {marks && <Marks pair={pair} words={words} />}
    </li>
  )
}

function Marks({ pair, words }: { pair: Pair; words: ReturnType<typeof useWords> }) {
  const { t } = useTranslation('assignments')
  const { label } = useEnums()
  const acts = pair.mark ? [['', t('mark.clear', { mark: label('pairMark', pair.mark) })]] : [['locked', t('mark.lock')], ['forbidden', t('mark.forbid')]]
  return (
    <Form method="post" action="mark" className="no-print flex gap-2">
      <input type="hidden" name="pair" value={`${pair.needId} ${pair.expertId}`} />
      {acts.map(([mark, action]) => (
        <button key={mark} name="mark" value={mark} aria-label={t('mark.label', { action, need: words.need(pair.needId), expert: words.expert(pair.expertId) })} className="min-h-6 rounded border border-line-strong bg-paper px-2 text-sm hover:bg-sunken">
          {action}
        </button>
      ))}
    </Form>
  )
}
