import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Piece } from '~/domain/reports/text/paragraph'

export interface ShownParagraph {
  key: string
  kind: 'heading' | 'plain' | 'item' | 'tasks'
  lead: string
  pieces: Piece[]
}

interface Props {
  title: string
  organ: string
  day: string
  paragraphs: ShownParagraph[]
  /** Where a figure's records are. */
  figurePath: (key: string) => string
  /** What stands beside a paragraph, such as a link to change it. */
  aside?: (paragraph: ShownParagraph, index: number) => ReactNode
}

/** The report like a well-set official paper; every number in it opens the records it counts. The paper is Chinese in any language. */
export function ReportText({ title, organ, day, paragraphs, figurePath, aside }: Props) {
  return (
    <article lang="zh-CN" className="official-paper mb-8 border border-line bg-paper px-4 py-8 sm:px-12">
      <p className="mb-8 text-center text-xl font-semibold leading-relaxed sm:text-2xl">{title}</p>
      {paragraphs.map((paragraph, index) => (
        <div key={paragraph.key} id={paragraph.key} className="group relative mb-2 scroll-mt-24">
          <Body paragraph={paragraph} figurePath={figurePath} />
          {aside?.(paragraph, index)}
        </div>
      ))}
      <div className="mt-8 pr-2 text-right leading-loose sm:pr-16">
        <p>{organ}</p>
        <p>{day}</p>
      </div>
    </article>
  )
}

function Body({ paragraph: { kind, lead, pieces }, figurePath }: { paragraph: ShownParagraph; figurePath: Props['figurePath'] }) {
  const body = pieces.map((piece, index) => (typeof piece === 'string' ? piece : <Number key={index} piece={piece} to={figurePath(piece.key)} />))
  if (kind === 'heading') return <h2 className="mt-5 indent-8 text-lg font-semibold">{lead}{body}</h2>
  return (
    <p className="indent-8 leading-loose [overflow-wrap:anywhere]">
      {lead && <strong className="font-semibold">{lead}</strong>}
      {body}
    </p>
  )
}

function Number({ piece, to }: { piece: Exclude<Piece, string>; to: string }) {
  const { t } = useTranslation('reports')
  if (piece.missing) return <mark className="bg-seal-soft text-seal" title={t('text.missing')}>{piece.text}</mark>
  return (
    <Link to={to} className="whitespace-nowrap font-medium underline decoration-dotted underline-offset-4">
      {piece.text}
    </Link>
  )
}

/** Paragraphs that were emptied by hand, so that they can be found again. */
export function Omitted({ keys, path }: { keys: string[]; path: string }) {
  const { t } = useTranslation('reports')
  if (keys.length === 0) return null
  return (
    <p className="no-print mb-6 text-sm text-muted">
      {t('text.omitted')}{' '}
      {keys.map((key) => (
        <Link key={key} to={`${path}/paragraphs/${key}`} className="mr-3 underline">
          {t(`sections.${key.split('.')[0] as 'opening'}`)}
        </Link>
      ))}
    </p>
  )
}
