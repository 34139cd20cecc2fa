import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { limits, ReadingError } from './sheets'

/** The parts of a packed file, each readable as a stream of its own. */
export interface Package {
  has(name: string): boolean
  /** Throws ReadingError where there is no such part. */
  read(name: string): Promise<Readable>
  close(): Promise<void>
}

/** Opens a zip file without unpacking it. Throws ReadingError for a broken, encrypted or absurdly large one. */
export async function openPackage(path: string): Promise<Package> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(refuseBroken)
  try {
    const entries = await entriesOf(zip)
    return {
      has: (name) => entries.has(name),
      read: (name) => readEntry(zip, entries.get(name)),
      close: async () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let bytes = 0
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(new ReadingError('brokenFile')))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize
      if (entry.isEncrypted()) return reject(new ReadingError('passwordProtected'))
      if (bytes > limits.unpackedBytes || entries.size > 10_000) return reject(new ReadingError('tooLarge'))
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

const readEntry = async (zip: ZipFile, entry: Entry | undefined): Promise<Readable> =>
  entry ? zip.openReadStreamPromise(entry).catch(refuseBroken) : refuseBroken()

const refuseBroken = (): never => {
  throw new ReadingError('brokenFile')
}
