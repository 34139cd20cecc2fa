import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from './env.server'

/** A file that has arrived whole but is not kept yet: `keep` it or `discard` it. */
export interface ReceivedFile {
  path: string
  size: number
  /** Lower-case hex. */
  sha256: string
}

/** Writes a stream to disk while hashing it, readable by the portal alone, and returns once it is safe there. */
export async function receive(source: Readable): Promise<ReceivedFile> {
  await mkdir(env().FILES_DIR, { recursive: true, mode: 0o700 })
  const path = join(env().FILES_DIR, `.incoming-${randomUUID()}`)
  try {
    return { path, ...(await writeHashed(source, path)) }
  } catch (error) {
    await discard({ path })
    throw error
  }
}

async function writeHashed(source: Readable, path: string) {
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    await pipeline(source, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        hash.update(chunk)
        size += chunk.length
        await file.writeFile(chunk)
      }
    })
    await file.sync()
  } finally {
    await file.close()
  }
  return { size, sha256: hash.digest('hex') }
}

/** Gives a received file its lasting place, named by its content: the same file twice is one file. */
export async function keep({ path, sha256 }: ReceivedFile): Promise<void> {
  await rename(path, placeOf(sha256))
  await syncFolder()
}

export const discard = ({ path }: Pick<ReceivedFile, 'path'>): Promise<void> => rm(path, { force: true })

/** The first bytes of a received file, by which its type is recognised. */
export async function edgesOf({ path, size }: ReceivedFile, length: number): Promise<{ head: Buffer; tail: Buffer }> {
  const file = await open(path)
  try {
    const take = Math.min(length, size)
    const [head, tail] = [Buffer.alloc(take), Buffer.alloc(take)]
    await file.read(head, 0, take, 0)
    await file.read(tail, 0, take, size - take)
    return { head, tail }
  } finally {
    await file.close()
  }
}

export type FileCondition = 'whole' | 'missing' | 'altered'

/** Whether a kept file is there in its size: cheap enough for every page that lists it. */
export async function glance(sha256: string, size: number): Promise<FileCondition> {
  const found = await stat(placeOf(sha256)).catch(() => null)
  if (!found) return 'missing'
  return found.size === size ? 'whole' : 'altered'
}

/** Whether a kept file still holds what was put in, by its hash. */
export async function verify(sha256: string): Promise<FileCondition> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of readKept(sha256)) hash.update(chunk as Buffer)
  } catch {
    return 'missing'
  }
  return hash.digest('hex') === sha256 ? 'whole' : 'altered'
}

export const readKept = (sha256: string): Readable => createReadStream(placeOf(sha256))

/** Where a kept file lies, for readers that need more than a stream. */
export function placeOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256')
  return join(env().FILES_DIR, sha256)
}

/** A rename is safe only once the folder that holds the name is. */
async function syncFolder(): Promise<void> {
  const folder = await open(env().FILES_DIR).catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}
