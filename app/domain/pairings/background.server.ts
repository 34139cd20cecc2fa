import { classificationTexts, type Corpus, learnBackground } from '@search/index.server'
import { db } from '~/platform/db.server'
import { errorDetail, log } from '~/platform/log.server'
import { needTexts } from './needs.server'

/** Longest stretch of learning at a time, so that requests are served between. */
const sliceMs = 15

const learntAt = new WeakMap<Corpus, Date>()
const learning = new WeakMap<Corpus, Promise<void>>()

/**
 * Learns from all texts together what no single one can tell, and again once enough of them has changed. Only the first time is
 * waited for: later the ranker goes on with what it has learnt before.
 */
export async function learnTexts(corpus: Corpus): Promise<void> {
  const since = learntAt.get(corpus)
  if (!since) return learnOnce(corpus)
  if (!corpus.outdated(await db().need.count({ where: { updatedAt: { gte: since } } }))) return
  learnOnce(corpus).catch((error: unknown) => log('error', 'pairing.learning-failed', errorDetail(error)))
}

/** One learning of a corpus at a time. */
function learnOnce(corpus: Corpus): Promise<void> {
  const running = learning.get(corpus) ?? learn(corpus).finally(() => learning.delete(corpus))
  learning.set(corpus, running)
  return running
}

async function learn(corpus: Corpus): Promise<void> {
  const now = new Date()
  corpus.learn(await learnBackground(corpus, { needs: await needTexts(), references: await industryTexts() }, pauses()))
  learntAt.set(corpus, now)
}

/** The classification of industries (GB/T 4754) tells even a portal with few texts which words belong to one trade. */
async function industryTexts(): Promise<string[]> {
  const rows = await db().industry.findMany()
  return classificationTexts(rows.map(({ code, name, parentCode }) => ({ code, name, parent: parentCode ?? '' })))
}

function pauses(): () => Promise<void> | undefined {
  let until = Date.now() + sliceMs
  return () => (Date.now() < until ? undefined : turnToOthers().then(() => void (until = Date.now() + sliceMs)))
}

const turnToOthers = () => new Promise<void>((resolve) => setImmediate(resolve))
