import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env, parseEnv } from '../env.server'
import { folderStore } from './folder.server'
import { discard, receive } from './received.server'
import { s3Store } from './s3.server'
import type { FileStore } from './store'

const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1', pathStyle: true }
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const leftovers = async () => (await readdir(env().FILES_DIR)).filter((name) => name.startsWith('.incoming'))

let server: S3rver
let endpoint: string

beforeAll(async () => {
  server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: join(tmpdir(), `s3-${process.pid}`), resetOnClose: true, configureBuckets: [{ name: 'lianyan', configs: [] }] })
  const { port } = await server.run()
  endpoint = `http://127.0.0.1:${port}`
})

afterAll(() => server.close())

const stores: [string, () => FileStore][] = [
  ['a folder', () => folderStore(env().FILES_DIR)],
  ['a bucket', () => s3Store({ ...keys, endpoint, bucket: 'lianyan' })],
]

describe.each(stores)('%s', (_, open) => {
  const keep = async (content: Buffer) => {
    const file = await receive(Readable.from([content]))
    await open().keep(file)
    return file.sha256
  }

  it('gives back byte by byte what it keeps, as a stream and on disk, and leaves nothing of its arrival', async () => {
    const content = randomBytes(300_000)
    const key = await keep(content)
    expect(key).toBe(hashOf(content))
    expect(await open().sizeOf(key)).toBe(content.length)
    expect((await buffer((await open().read(key))!)).equals(content)).toBe(true)
    const { path, release } = await open().onDisk(key)
    expect((await readFile(path)).equals(content)).toBe(true)
    await release()
    expect(await leftovers()).toEqual([])
  })

  it('keeps the same content once', async () => {
    const content = randomBytes(10)
    expect(await keep(content)).toBe(await keep(content))
    expect(await open().sizeOf(hashOf(content))).toBe(10)
  })

  it('knows what it has not', async () => {
    const unknown = hashOf(randomBytes(8))
    expect(await open().sizeOf(unknown)).toBeNull()
    expect(await open().read(unknown)).toBeNull()
  })

  it('takes no name but a hash', async () => {
    for (const name of ['../secret', '', 'x'.repeat(64)]) await expect((async () => open().sizeOf(name))()).rejects.toThrow('not a SHA-256')
  })
})

describe('a bucket that cannot be used', () => {
  it.each([
    ['nobody answers', () => s3Store({ ...keys, endpoint: 'http://127.0.0.1:9', bucket: 'lianyan' })],
    ['there is no such bucket', () => s3Store({ ...keys, endpoint, bucket: 'elsewhere' })],
  ])('keeps nothing and says so where %s', async (_, open) => {
    const file = await receive(Readable.from([Buffer.from('a')]))
    await expect(open().keep(file)).rejects.toThrow()
    expect(await leftovers()).toHaveLength(1)
    await discard(file)
  })

  it('is not taken for an empty one where nobody answers', async () => {
    await expect(s3Store({ ...keys, endpoint: 'http://127.0.0.1:9', bucket: 'lianyan' }).sizeOf(hashOf(Buffer.from('a')))).rejects.toThrow()
  })

  it('is told at start where its settings are not complete', () => {
    expect(() => parseEnv({ DATABASE_URL: 'postgres://x', SESSION_SECRET: 'x'.repeat(32), S3_ENDPOINT: 'http://127.0.0.1:9000', S3_BUCKET: 'b', S3_ACCESS_KEY: 'k' })).toThrow('S3_SECRET_KEY: needed with S3_ENDPOINT')
  })
})
