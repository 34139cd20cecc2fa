import { createHash } from 'node:crypto'
import type { VectorSpace } from '@prisma-client'
import { type ModelVectors, recipeWith } from '@search/index.server'
import { setting } from '~/domain/settings/settings.server'
import { db } from '~/platform/db.server'
import { service } from './config.server'
import { currentRun } from './run.server'
import { centred, vectorOf } from './vectors'

/** The space in use, by the database; null where no service is configured or no model's vectors were ever complete. */
export async function servingSpace(): Promise<VectorSpace | null> {
  const serving = service() && (await currentRun()).serving
  return serving ? db().vectorSpace.findUnique({ where: { name: serving } }) : null
}

/** Tells the vectors of one space and centre from others; fit to be a name in a search engine. */
export const keyOfSpace = ({ name, centredOn }: VectorSpace): string => `v${createHash('sha256').update(`${name} ${centredOn}`).digest('hex').slice(0, 12)}`

interface Loaded {
  key: string
  version: number
  bySha: Map<string, Float32Array>
  vectors: ModelVectors
}

let loaded: Promise<Loaded> | undefined

/** Nothing where no vectors serve, or the office counts them for nothing. */
async function rankingSpace(): Promise<VectorSpace | null> {
  const space = await servingSpace()
  return space && !(await setting('pairingFactorsOff')).includes('model') ? space : null
}

/** The recipe by which pairs are scored now. */
export const currentRecipe = async (): Promise<string> => recipeWith((await rankingSpace()) ?? undefined)

/** The vectors to rank with, where there are any. Texts that changed are read again, the others kept. */
export async function rankingVectors(): Promise<ModelVectors | undefined> {
  const space = await rankingSpace()
  if (!space) return undefined
  const { version } = await currentRun()
  const before = await loaded
  if (before?.key !== keyOfSpace(space) || before.version !== version) {
    loaded = load(space, version, before?.key === keyOfSpace(space) ? before.bySha : new Map<string, Float32Array>())
    loaded.catch(() => (loaded = undefined))
  }
  return (await loaded!).vectors
}

const readAtOnce = 1000

async function load(space: VectorSpace, version: number, known: Map<string, Float32Array>): Promise<Loaded> {
  const centre = space.centre && vectorOf(space.centre)
  const texts = await db().publicText.findMany()
  const bySha = new Map(texts.flatMap(({ sha256 }) => (known.has(sha256) ? [[sha256, known.get(sha256)!]] : [])))
  const wanted = [...new Set(texts.map(({ sha256 }) => sha256))].filter((sha256) => !bySha.has(sha256))
  for (let at = 0; at < wanted.length; at += readAtOnce) {
    const rows = await db().textVector.findMany({ where: { space: space.name, sha256: { in: wanted.slice(at, at + readAtOnce) }, vector: { not: null } }, select: { sha256: true, vector: true } })
    for (const { sha256, vector } of rows) bySha.set(sha256, centred(vectorOf(vector!), centre))
  }
  const byEntry = new Map(texts.map(({ kind, recordId, entry, sha256 }) => [`${kind} ${recordId} ${entry}`, bySha.get(sha256)]))
  return { key: keyOfSpace(space), version, bySha, vectors: asVectors(space.name, byEntry) }
}

/** Directions and keywords were seen together by the model, as the expert's profile. */
const asVectors = (name: string, byEntry: Map<string, Float32Array | undefined>): ModelVectors => ({
  name,
  need: (needId) => byEntry.get(`need ${needId} text`),
  entry: (expertId, { type, id }) => byEntry.get(`expert ${expertId} ${type === 'work' ? `work:${id}` : 'profile'}`),
})
