import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from '../env.server'

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

export const discard = ({ path }: Pick<ReceivedFile, 'path'>): Promise<void> => rm(path, { force: true })

/** The first and last bytes of a received file, by which its type is recognised. */
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
