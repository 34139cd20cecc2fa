import { Readable } from 'node:stream'
import type { SignedInActor } from '~/domain/actor'
import { maySecrets } from '~/domain/mail/secrets'
import { db, type Tx } from '~/platform/db.server'
import { neverTold, type Trace, traces } from './tables'
import { viewsOfMine } from './views.server'

type Row = Record<string, unknown>

/** What every table's part of the Prisma client can do. */
interface Table {
  findMany(query: { where: Row; take?: number; skip?: number; orderBy?: Row }): Promise<Row[]>
  count(query: { where: Row }): Promise<number>
  deleteMany(query: { where: Row }): Promise<unknown>
}

export const tableNamed = (tx: Tx, name: string): Table => (tx as unknown as Record<string, Table>)[name]!

export interface DataPart {
  table: string
  column: string
  count: number
  rows: Row[]
}

const shown = 20

/** All that is kept about oneself, of each table the first rows: for reading on a page. */
export async function readOwnData(actor: SignedInActor): Promise<DataPart[]> {
  const parts: DataPart[] = []
  for (const [table, rows] of await single(actor)) parts.push({ table, column: 'id', count: rows.length, rows: rows.slice(0, shown) })
  for (const trace of traces) {
    const where = await whereOf(actor, trace)
    const [rows, count] = [await rowsOf(trace.table, where, 0, shown), await tableNamed(db(), trace.table).count({ where })]
    parts.push({ table: trace.table, column: trace.column, count, rows })
  }
  return parts.filter(({ count }) => count > 0)
}

/** The same whole, as one JSON object of lists, table by table; read in pieces, since an officer's trail may be long. */
export const ownDataAsJson = (actor: SignedInActor): Readable => Readable.from(written(actor))

async function* written(actor: SignedInActor): AsyncGenerator<string> {
  yield `{\n"writtenAt": ${JSON.stringify(new Date())}`
  for (const [table, rows] of await single(actor)) yield `,\n${JSON.stringify(table)}: ${JSON.stringify(rows, null, 1)}`
  for (const trace of traces) {
    const where = await whereOf(actor, trace)
    yield `,\n${JSON.stringify(`${trace.table}.${trace.column}`)}: [`
    for (let skip = 0, first = true; ; skip += piece) {
      const rows = await rowsOf(trace.table, where, skip, piece)
      for (const row of rows) {
        yield `${first ? '' : ','}\n${JSON.stringify(row)}`
        first = false
      }
      if (rows.length < piece) break
    }
    yield ']'
  }
  yield '\n}\n'
}

const piece = 1000

/** What stands in one record: the account, the firm or profile it speaks for, and who looked at its contact data. */
async function single({ userId, enterpriseId, expertId, expertRole }: SignedInActor): Promise<[string, Row[]][]> {
  const id = (value: string | null) => ({ where: { id: value ?? '' } })
  const user = await tableNamed(db(), 'user').findMany(id(userId))
  const enterprise = await tableNamed(db(), 'enterprise').findMany(id(enterpriseId))
  const expert = await tableNamed(db(), 'expert').findMany(id(expertRole === 'owner' ? expertId : null))
  const views = (await viewsOfMine({ enterpriseId, expertId, userId })).map(({ id: _, ...view }): Row => view)
  return [['user', told(user)], ['enterprise', told(enterprise)], ['expert', told(expert)], ['viewsOfMine', views]]
}

const rowsOf = async (table: string, where: Row, skip: number, take: number): Promise<Row[]> => told((await tableNamed(db(), table).findMany({ where, skip, take, orderBy: { [keyOf[table] ?? 'id']: 'asc' } })).map(table === 'mailMessage' ? withoutLink : itself))

/** What puts a table's rows in an order that holds from one piece to the next, where they have no id. */
const keyOf: Record<string, string> = { auditEntry: 'seq', mailPreference: 'topic', introductionReading: 'introductionId', dockingNote: 'meetingId' }

const itself = (row: Row) => row

/** A link that proves an address is for whoever reads its mail, not for whoever sits at an open session. */
const withoutLink = (row: Row): Row => (maySecrets(row as unknown as Parameters<typeof maySecrets>[0]) ? { ...row, params: undefined, path: undefined } : row)

/** Mail is also kept by address: that of a link asked for before anybody signed in. */
async function whereOf({ userId }: SignedInActor, { table, column }: Trace): Promise<Row> {
  if (table !== 'mailMessage') return { [column]: userId }
  const { email } = await db().user.findUniqueOrThrow({ where: { id: userId } })
  return { OR: [{ userId }, { address: email }] }
}

/** Without secrets and the bureau's own notes, and with numbers that JSON can write. */
const told = (rows: Row[]): Row[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (neverTold.has(name) || name === 'note' || value == null ? [] : [[name, typeof value === 'bigint' ? String(value) : value]]))))
