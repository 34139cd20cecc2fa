import { createReadStream } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileStore, keyOf } from './store'

/** Files in a folder of this machine. */
export function folderStore(folder: string): FileStore {
  const placeOf = (sha256: string) => join(folder, keyOf(sha256))
  const sizeOf = (sha256: string) => stat(placeOf(sha256)).then(({ size }) => size, missing)
  return {
    keep: async ({ path, sha256 }) => {
      await rename(path, placeOf(sha256))
      await syncFolder(folder)
    },
    sizeOf,
    read: async (sha256) => ((await sizeOf(sha256)) === null ? null : createReadStream(placeOf(sha256))),
    onDisk: async (sha256) => ({ path: placeOf(sha256), release: async () => {} }),
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}

/** A rename is safe only once the folder that holds the name is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}
