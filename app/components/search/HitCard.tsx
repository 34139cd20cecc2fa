import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Badge, SampleMark } from '~/components/ui/Badge'
import type { FoundRecord } from '~/domain/discovery/search.server'
import { useFacetLabel } from './facetLabel'
import { Segments } from './Segments'

const places = { expert: '/experts', need: '/needs', agreement: '/agreements' }

/** One result: what it is, why it was found (the work, the words), where it leads. */
export function HitCard({ hit, showKind }: { hit: FoundRecord; showKind: boolean }) {
  const { t } = useTranslation('search')
  const facetLabel = useFacetLabel()
  const { title, keywords, body } = hit.highlights
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Link to={`${places[hit.kind]}/${hit.recordId}`} className="text-lg [overflow-wrap:anywhere]">
          <Segments segments={title} />
        </Link>
        {hit.isSample && <SampleMark beside={title.map((piece) => piece.text).join('')} />}
        {showKind && <Badge>{t(`kinds.${hit.kind}`)}</Badge>}
        {hit.status && <Badge tone="live">{facetLabel('status', `${hit.kind}:${hit.status}`)}</Badge>}
      </div>
      {hit.detail.length > 0 && <div className="text-sm text-muted">{hit.detail.join(' · ')}</div>}
      {hit.via && (
        <div className="text-sm">
          <span className="text-muted">{t('via')} </span>
          <Segments segments={hit.via.title} />
        </div>
      )}
      {hit.alike && <div className="text-sm text-muted">{t('alike')}</div>}
      {(keywords ?? body) && (
        <p className="mt-1 line-clamp-3 text-sm text-muted [overflow-wrap:anywhere]">
          <Segments segments={keywords ?? body ?? []} />
        </p>
      )}
    </li>
  )
}
