import { createReadStream } from 'node:fs'
import { ReadingError } from './sheets'

/** In order: text that is valid UTF-8 practically never means anything else, while GB18030 accepts a lot. */
const candidates = ['utf-8', 'gb18030'] as const

export type Encoding = (typeof candidates)[number] | 'utf-16le' | 'utf-16be'

/** The encoding in which the whole file reads without a fault, and its number of line breaks. Throws ReadingError. */
export async function detectEncoding(path: string): Promise<{ encoding: Encoding; lines: number }> {
  const marked = await markedEncoding(path)
  for (const encoding of marked ? [marked] : candidates) {
    const lines = await linesIn(path, encoding)
    if (lines !== null) return { encoding, lines }
  }
  throw new ReadingError('encoding')
}

async function markedEncoding(path: string): Promise<Encoding | null> {
  for await (const chunk of createReadStream(path, { end: 2 }) as AsyncIterable<Buffer>) {
    if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
    if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
    if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) return 'utf-8'
  }
  return null
}

async function linesIn(path: string, encoding: Encoding): Promise<number | null> {
  let lines = 1
  try {
    for await (const text of decoded(path, encoding, true)) lines += text.split('\n').length - 1
    return lines
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The file's text, piece by piece, without its byte order mark. A `fatal` fault is a TypeError. */
export async function* decoded(path: string, encoding: Encoding, fatal = false): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal })
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
