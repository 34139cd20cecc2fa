import { z } from 'zod'
import { oneOf, pageOf } from '~/domain/paging'
import { importKinds } from './kinds'

/** The upload form: what the file holds, and the file. */
export const uploadSchema = z.object({ kind: z.enum(importKinds), file: z.any().optional() })

export const importOutcomes = ['create', 'update', 'unchanged', 'superseded', 'refuse', 'ambiguous'] as const

/** States in which a job works on the import. */
export const busyStates = ['uploaded', 'checking', 'running', 'undoing'] as const

/** What an import's URL asks for: rows of one outcome, a page of them. */
export const rowFilter = (search: URLSearchParams) => ({ outcome: oneOf(importOutcomes, search.get('outcome')), page: pageOf(search) })

export type RowFilter = ReturnType<typeof rowFilter>

/** Fields named `answer.<row id>` and `column.<table>.<index>`: as many as a page shows. */
export const answersOf = (form: FormData): [rowId: string, answer: string][] =>
  [...form].flatMap(([name, value]) => (name.startsWith('answer.') && typeof value === 'string' && value ? [[name.slice(7), value] as [string, string]] : []))

/** The field chosen for each column, by table and column; '' = not imported. */
export const columnsOf = (form: FormData): { table: number; column: number; field: string }[] =>
  [...form].flatMap(([name, value]) => {
    const match = /^column\.(\d{1,3})\.(\d{1,3})$/.exec(name)
    return match && typeof value === 'string' ? [{ table: Number(match[1]), column: Number(match[2]), field: value }] : []
  })
