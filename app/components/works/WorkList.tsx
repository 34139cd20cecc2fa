import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { workKinds } from '~/domain/works/works.schema'

export interface ListedWork {
  id: string
  kind: string
  title: string
  abstract: string | null
  reference: string | null
  year: number | null
  trl: number | null
  state: string
}

/** An expert's works, kind by kind. */
export function WorkList({ works, expertId }: { works: ListedWork[]; expertId: string }) {
  const { label } = useEnums()
  const kinds = workKinds.map((kind) => [kind, works.filter((work) => work.kind === kind)] as const).filter(([, list]) => list.length > 0)
  return kinds.map(([kind, list]) => (
    <div key={kind} className="mb-4">
      <h3 className="font-medium text-muted">{label('workKind', kind)}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {list.map((work) => (
          <WorkItem key={work.id} work={work} to={`/experts/${expertId}/works/${work.id}`} />
        ))}
      </ul>
    </div>
  ))
}

function WorkItem({ work, to }: { work: ListedWork; to: string }) {
  const { t } = useTranslation('works')
  const facts = [work.year, work.reference, work.trl && t('trl', { level: work.trl })].filter(Boolean).join(' · ')
  return (
    <li id={`work-${work.id}`} className="py-2 [overflow-wrap:anywhere] target:bg-teal-soft">
      <Link to={to}>{work.title}</Link> {work.state === 'withdrawn' && <Badge>{t('withdrawnWork', { ns: 'experts' })}</Badge>} <span className="text-sm text-muted">{facts}</span>
      {work.abstract && <p className="text-[0.95rem]">{work.abstract}</p>}
    </li>
  )
}
