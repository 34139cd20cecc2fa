import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embeddingsServer, type EmbeddingsServer } from '@tests/setup/embeddings'
import { embed } from './client.server'
import type { Service } from './config.server'
import { askPatiently } from './patience.server'

let server: EmbeddingsServer
let service: Service
let waits: number[]
const waiting = (seconds: number) => Promise.resolve(waits.push(seconds))
const patiently = (texts: string[]) => askPatiently(texts, { asked: service, waiting, dimensions: null })

beforeAll(async () => {
  server = await embeddingsServer([['银'], ['水稻'], ['图像']])
})
afterAll(() => server.close())
beforeEach(() => {
  server.forget()
  server.meets(() => undefined)
  waits = []
  service = { url: server.url, model: 'plane', batch: 32, perMinute: 60, key: 'key-of-the-portal' }
})

describe('a service of embeddings', () => {
  it('gives each text its own vector, of length 1, whatever order it answers in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('银粉', '水稻育种', '图像识别'), { minLength: 1, maxLength: 9 }), async (texts) => {
        const vectors = await embed(service, texts)
        expect(vectors.map((vector) => vector.indexOf(Math.max(...vector)))).toEqual(texts.map((text) => ['银粉', '水稻育种', '图像识别'].indexOf(text)))
        for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6)
      }),
      { numRuns: 20 },
    )
    expect(server.requests[0]).toMatchObject({ model: 'plane', encoding_format: 'float' })
    expect(server.keys[0]).toBe('Bearer key-of-the-portal')
  })

  const data = (...embeddings: { index: number; embedding: unknown }[]) => ({ status: 200, body: { data: embeddings } })
  it.each([
    ['count', data({ index: 0, embedding: [1, 0] })],
    ['order', data({ index: 0, embedding: [1, 0] }, { index: 0, embedding: [1, 0] })],
    ['order', data({ index: 1, embedding: [1, 0] }, { index: 2, embedding: [1, 0] })],
    ['dimensions', data({ index: 0, embedding: [1, 0] }, { index: 1, embedding: [1, 0, 0] })],
    ['notList', data({ index: 0, embedding: 'AACAPw==' }, { index: 1, embedding: 'AACAPw==' })],
    ['notList', { status: 200, body: 'hello' }],
    ['empty', data({ index: 0, embedding: [0, 0] }, { index: 1, embedding: [1, 0] })],
  ])('is refused for good when its answer is wrong: %s', async (code, answer) => {
    server.meets(() => answer)
    await expect(patiently(['银', '铜'])).rejects.toMatchObject({ code, again: false })
    expect(server.requests).toHaveLength(1)
  })

  it('is refused when its vectors have another length than was asked for, or than those that are kept', async () => {
    service.dimensions = 4
    await expect(embed({ ...service, dimensions: undefined }, ['银'], { dimensions: 5 })).rejects.toMatchObject({ code: 'dimensions', values: { got: 12, wanted: 5 } })
    expect((await embed(service, ['银']))[0]).toHaveLength(4)
    expect(server.requests.at(-1)).toMatchObject({ dimensions: 4 })
  })

  it('is not asked again when it says that the request is wrong, and its words are kept without the key', async () => {
    server.meets(() => ({ status: 401, body: { error: { message: 'Incorrect API key: key-of-the-portal' } } }))
    await expect(patiently(['银'])).rejects.toMatchObject({ code: 'http', again: false, values: { status: 401, reason: 'Incorrect API key: ***' } })
    expect(server.requests).toHaveLength(1)
  })

  it('is asked again as late as it says when it is busy', async () => {
    server.meets((_, number) => (number <= 2 ? { status: number === 1 ? 429 : 503, headers: { 'retry-after': '7' } } : undefined))
    expect((await patiently(['银'])).vectors).toHaveLength(1)
    expect(waits).toEqual([7, 7, 1])
  })

  it('is left alone by this job when it wants more time than a job has, and the job is told how much', async () => {
    server.meets(() => ({ status: 429, headers: { 'retry-after': '3600' } }))
    await expect(patiently(['银'])).rejects.toMatchObject({ code: 'busy', again: true, after: 3600 })
    expect(waits).toEqual([])
  })

  it('is asked again, later each time, after an error of its own or a broken connection, and given up in the end', async () => {
    server.meets((_, number) => (number === 1 ? { status: 500 } : number === 2 ? 'break' : undefined))
    expect((await patiently(['银'])).vectors).toHaveLength(1)
    expect(waits).toEqual([2, 4, 1])
    server.meets(() => 'break')
    await expect(patiently(['银'])).rejects.toMatchObject({ code: 'unreachable', again: true })
  })

  it('is not waited for without end', async () => {
    server.meets(() => 'hang')
    await expect(embed(service, ['银'], { timeout: 50 })).rejects.toMatchObject({ code: 'timeout' })
  })

  it('leads nowhere else', async () => {
    server.meets(() => ({ status: 307, headers: { location: `${server.url}/embeddings` } }))
    await expect(embed(service, ['银'])).rejects.toMatchObject({ code: 'unreachable' })
    expect(server.requests).toHaveLength(1)
  })
})
