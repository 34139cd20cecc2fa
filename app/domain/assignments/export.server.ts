import type { Readable } from 'node:stream'
import type { Actor } from '~/domain/actor'
import { sheetOf, type Translate, workbookOf } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { getAssignment } from './view.server'

/** A version's pairs, and what each expert carries in it, as a spreadsheet of two sheets. */
export async function exportAssignment(actor: Actor, id: string, number: number | undefined, t: Translate): Promise<{ title: string; stream: Readable }> {
  permit(actor, 'records.export')
  const { assignment, needs, experts, pairs } = await getAssignment(actor, id, number)
  const need = new Map(needs.map((one) => [one.id, one]))
  const expert = new Map(experts.map((one) => [one.id, one]))
  const rows = pairs.filter(({ chosen }) => chosen).map((pair) => ({ ...pair, need: need.get(pair.needId), expert: expert.get(pair.expertId) }))
  const field = (name: string) => t(`assignments:fields.${name}`)
  const stream = workbookOf([
    sheetOf({
      name: t('assignments:perNeed'),
      batches: once(rows.sort((a, b) => a.needId.localeCompare(b.needId) || b.score - a.score)),
      columns: [
        { heading: field('need'), value: (row) => row.need?.title, width: 40 },
        { heading: field('enterprise'), value: (row) => row.need?.enterprise, width: 30 },
        { heading: field('expert'), value: (row) => row.expert?.name, width: 20 },
        { heading: field('institution'), value: (row) => row.expert?.institution, width: 24 },
        { heading: field('score'), value: (row) => Math.round(row.score * 10) / 10, kind: 'decimal' },
        { heading: field('band'), value: (row) => t(`pairings:bands.${row.band}`) },
      ],
    }),
    sheetOf({
      name: t('assignments:perExpert'),
      batches: once(experts.filter(({ taken }) => taken > 0)),
      columns: [
        { heading: field('expert'), value: (row) => row.name, width: 20 },
        { heading: field('institution'), value: (row) => row.institution, width: 24 },
        { heading: field('taken'), value: (row) => row.taken, kind: 'number' },
        { heading: field('room'), value: (row) => row.room, kind: 'number' },
        { heading: field('load'), value: (row) => row.load, kind: 'number' },
      ],
    }),
  ])
  return { title: assignment.title, stream }
}

async function* once<T>(rows: T[]): AsyncGenerator<T[]> {
  yield rows
}
