import type { Readable } from 'node:stream'
import type { ReceivedFile } from './received.server'

/** Where files are kept, each under the hash of its content. One suite of tests holds for every kind. */
export interface FileStore {
  /** Gives a received file its lasting place; the same content twice is one file. */
  keep(file: ReceivedFile): Promise<void>
  /** Bytes of a kept file; null where it is missing. Throws where the store cannot be reached. */
  sizeOf(sha256: string): Promise<number | null>
  /** The bytes of a kept file; null where it is missing. */
  read(sha256: string): Promise<Readable | null>
  /** A path on this machine to read a kept file from; `release` it afterwards. */
  onDisk(sha256: string): Promise<{ path: string; release: () => Promise<void> }>
}

/** The name of a kept file: nothing but a hash, so that no name leads elsewhere. */
export function keyOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256')
  return sha256
}
