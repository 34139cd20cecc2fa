import { db } from '~/platform/db.server'
import { log } from '~/platform/log.server'
import { askForVectors } from './asking.server'
import { type Service, service, spaceOf } from './config.server'
import { ServiceFault } from './fault'
import { askPatiently, realWait, type Wait } from './patience.server'
import { changeRun, currentRun } from './run.server'
import { catchUpTexts, lackingOf, recordsLacking, refreshTexts, storeRefusal, storeVectors } from './store.server'
import { serveWhenComplete } from './switching.server'
import { type Text, type TextKind, textKinds } from './texts.server'

/** Milliseconds after which a job ends and another goes on: the queue takes a job of hours for lost. */
const longestJob = 10 * 60_000

const recordsAtOnce = 20

/** Characters in one request, unless a single text has more. */
const charactersAtOnce = 20_000

/**
 * The `embed` job: makes the vectors that public texts lack, until none does, it is paused or the service fails. Which ones are
 * lacking is asked of the database each time, so that a job that was killed is gone on with by the next one where it stopped, and
 * nothing is asked for twice. Two workers at once would ask twice, and store once.
 */
export async function embedDue(asked: Service | null = service(), waiting: Wait = realWait): Promise<void> {
  if (!asked || !(await mayAsk())) return
  const until = Date.now() + longestJob
  try {
    await catchUpTexts()
    await db().vectorSpace.upsert({ where: { name: spaceOf(asked) }, create: { name: spaceOf(asked), model: asked.model, asked: asked.dimensions }, update: {} })
    while (Date.now() < until && (await mayAsk())) if (!(await embedSome(asked, waiting))) return await serveWhenComplete(spaceOf(asked))
    if (Date.now() >= until) await askForVectors()
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error
    await putDown(error)
  }
}

/** Not while it is paused, nor before a service that failed may be asked again. */
async function mayAsk(): Promise<boolean> {
  const { paused, failure } = await currentRun()
  if (paused || failure?.final) return false
  return !failure?.until || Date.parse(failure.until) <= Date.now()
}

/** What failed stays until a call succeeds. The five-minute round tries again what may succeed later. */
async function putDown(fault: ServiceFault): Promise<void> {
  log('error', 'embeddings.failed', { reason: fault.message })
  const { code, values, again, after } = fault
  const until = after ? new Date(Date.now() + after * 1000).toISOString() : null
  await changeRun(() => ({ failure: { code, values, at: new Date().toISOString(), final: !again, until } }))
}

/** The vectors of a few records; false when none lacks any. */
async function embedSome(asked: Service, waiting: Wait): Promise<boolean> {
  const records = await recordsLacking(spaceOf(asked), recordsAtOnce)
  if (records.length === 0) return false
  const texts: Text[] = []
  for (const kind of textKinds) texts.push(...(await refreshTexts(kind, idsOf(records, kind))).texts)
  for (const batch of batchesOf(await lackingOf(spaceOf(asked), texts), asked.batch)) {
    if (!(await mayAsk())) return true
    await embedBatch(asked, batch, waiting)
  }
  return true
}

const idsOf = (records: { kind: TextKind; recordId: string }[], kind: TextKind) => records.filter((record) => record.kind === kind).map(({ recordId }) => recordId)

/** Parts of at most so many texts and characters. */
export function batchesOf(texts: Text[], most: number): Text[][] {
  const batches: Text[][] = []
  let room = 0
  for (const text of texts) {
    const open = batches.at(-1)
    if (!open || open.length === most || room < text.text.length) {
      batches.push([text])
      room = charactersAtOnce - text.text.length
    } else {
      open.push(text)
      room -= text.text.length
    }
  }
  return batches
}

/** A service refuses a whole request for one text in it: halves are tried, down to the one, which is put down as refused where others were taken. */
async function embedBatch(asked: Service, texts: Text[], waiting: Wait): Promise<void> {
  const space = spaceOf(asked)
  try {
    const { dimensions } = await db().vectorSpace.findUniqueOrThrow({ where: { name: space } })
    const { vectors, ms } = await askPatiently(texts.map(({ text }) => text), { asked, waiting, dimensions })
    await storeVectors(space, texts, vectors, ms)
  } catch (error) {
    if (!(error instanceof ServiceFault) || !error.ofTexts) throw error
    if (texts.length === 1) return await refuse(space, texts[0]!, error)
    const half = Math.ceil(texts.length / 2)
    for (const part of [texts.slice(0, half), texts.slice(half)]) await embedBatch(asked, part, waiting)
  }
}

/** A service that never took any text is set up wrongly; the texts are not at fault. */
async function refuse(space: string, text: Text, fault: ServiceFault): Promise<void> {
  if ((await db().textVector.count({ where: { space, vector: { not: null } } })) === 0) throw fault
  await storeRefusal(space, text, [`HTTP ${fault.values.status}`, fault.values.reason].filter(Boolean).join(': '))
}
