import type { Package } from './zip.server'
import { RichText } from './richText'
import { limits, ReadingError } from './sheets'
import { parseXml } from './xml.server'

const blockBytes = 1 << 20

/** A workbook's shared texts, packed as UTF-8 outside the JavaScript heap: a large file has hundreds of thousands. */
export class SharedStrings {
  #blocks: Buffer[] = []
  #used = blockBytes
  #places: { block: number; start: number; end: number }[] = []
  #bytes = 0

  add(text: string): void {
    const size = Buffer.byteLength(text)
    this.#bytes += size
    if (this.#bytes > limits.sharedTextBytes) throw new ReadingError('tooLarge')
    if (this.#used + size > blockBytes) this.#open(size)
    const block = this.#blocks.length - 1
    this.#blocks[block]!.write(text, this.#used)
    this.#places.push({ block, start: this.#used, end: this.#used + size })
    this.#used += size
  }

  #open(size: number): void {
    this.#blocks.push(Buffer.allocUnsafe(Math.max(blockBytes, size)))
    this.#used = 0
  }

  get(index: number): string {
    const place = this.#places[index]
    return place ? this.#blocks[place.block]!.toString('utf8', place.start, place.end) : ''
  }
}

/** Reads the shared texts; workbooks without any (all texts inline) give an empty table. */
export async function readSharedStrings(zip: Package, part: string | undefined): Promise<SharedStrings> {
  const strings = new SharedStrings()
  if (!part || !zip.has(part)) return strings
  const text = new RichText()
  const pieces = parseXml(await zip.read(part), {
    open: (name) => text.open(name),
    text: (piece) => text.text(piece),
    close: (name) => {
      text.close(name)
      if (name === 'si') strings.add(text.take())
    },
  })
  for await (const _ of pieces);
  return strings
}
