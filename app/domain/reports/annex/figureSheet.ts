import { type ExportColumn, type Sheet, sheetOf, type Translate } from '~/domain/exports/workbook.server'
import type { Compared } from '../figures/compare'
import type { Figure } from '../figures/figure'

interface FigureRow {
  figure: Pick<Figure, 'key' | 'title' | 'value' | 'text'> & Partial<Figure>
  compared?: Compared
}

/** Every figure beside the year before's, those that only the year before has at the end. */
export function figureSheet(figures: Figure[], comparison: Compared[], t: Translate): Sheet<unknown> {
  const compared = new Map(comparison.map((one) => [one.key, one]))
  const gone = comparison.filter(({ key }) => !figures.some((figure) => figure.key === key))
  const rows: FigureRow[] = [...figures.map((figure) => ({ figure, compared: compared.get(figure.key) })), ...gone.map((one) => ({ figure: one, compared: one }))]
  return sheetOf({ name: t('annex:sheet'), columns: columns(t), batches: once(rows) })
}

async function* once<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows
}

/** What a figure is called: its own title, or its name in the catalogues; of a policy's clause both. */
export function figureName({ key, title }: Pick<Figure, 'key' | 'title'>, t: Translate): string {
  const [, trigger, level] = /^clauses\.(\w+)\.(\w+)$/.exec(key) ?? []
  if (trigger) return [title, t(`reports:figures.clauses.${trigger}`), level === 'any' ? [] : t(`enums:adminLevel.${level}`)].flat().join(' · ')
  if (key.endsWith('.change')) return `${title} ${t('annex:columns.percent')}`
  return title ?? t(`reports:figures.${key}`)
}

function columns(t: Translate): ExportColumn<FigureRow>[] {
  const named = (name: string) => t(`annex:columns.${name}`)
  const unit = ({ unit, unitText }: FigureRow['figure']) => (unit === 'other' ? unitText : unit && t(`annex:units.${unit}`))
  return [
    { heading: named('key'), value: ({ figure }) => figure.key, width: 30 },
    { heading: named('figure'), value: ({ figure }) => figureName(figure, t), width: 28 },
    { heading: named('value'), value: ({ figure }) => Number(figure.value), kind: 'decimal' },
    { heading: named('unit'), value: ({ figure }) => unit(figure), width: 8 },
    { heading: named('text'), value: ({ figure }) => figure.text, width: 20 },
    { heading: named('qualifier'), value: ({ figure }) => figure.qualifier && t(`enums:amountQualifier.${figure.qualifier}`), width: 12 },
    { heading: named('before'), value: ({ compared }) => numberOf(compared?.before), kind: 'decimal' },
    { heading: named('difference'), value: ({ compared }) => numberOf(compared?.difference), kind: 'decimal' },
    { heading: named('percent'), value: ({ compared }) => numberOf(compared?.percent), kind: 'decimal' },
    { heading: named('records'), value: ({ figure }) => figure.records?.length ?? 0, kind: 'number' },
  ]
}

const numberOf = (value: string | null | undefined) => (value === null || value === undefined ? null : Number(value))
