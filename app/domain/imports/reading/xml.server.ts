import type { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { ReadingError } from './sheets'

export interface XmlHandlers {
  /** Names come without their namespace prefix. */
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/** Parses a part piece by piece and yields after each piece, so that the caller can hand on what has come together. */
export async function* parseXml(part: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(bare(name), attributes))
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  parser.on('closetag', ({ name }) => handlers.close?.(bare(name)))
  parser.on('error', () => {
    throw new ReadingError('brokenFile')
  })
  const decoder = new TextDecoder()
  for await (const chunk of unbroken(part)) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield
  }
  parser.close()
}

/** Parses a whole part. */
export async function readXml(part: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(part, handlers));
}

/** A damaged part shows only while it is unpacked. */
async function* unbroken(part: Readable): AsyncGenerator<Buffer> {
  try {
    yield* part as AsyncIterable<Buffer>
  } catch {
    throw new ReadingError('brokenFile')
  }
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)
