import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { env } from './env.server'
import { errorDetail, log } from './log.server'
import { folderStore } from './storage/folder.server'
import type { ReceivedFile } from './storage/received.server'
import { s3Store } from './storage/s3.server'
import type { FileStore } from './storage/store'

export { discard, edgesOf, type ReceivedFile, receive } from './storage/received.server'

let chosen: FileStore | undefined

/** The bucket where one is configured, else the folder. */
function store(): FileStore {
  const { FILES_DIR, S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY, S3_REGION, S3_PATH_STYLE } = env()
  chosen ??= S3_ENDPOINT
    ? s3Store({ endpoint: S3_ENDPOINT, bucket: S3_BUCKET!, accessKeyId: S3_ACCESS_KEY!, secretAccessKey: S3_SECRET_KEY!, region: S3_REGION, pathStyle: S3_PATH_STYLE === 'on' })
    : folderStore(FILES_DIR)
  return chosen
}

/** Gives a received file its lasting place, named by its content: the same file twice is one file. */
export const keep = (file: ReceivedFile): Promise<void> => store().keep(file)

export type FileCondition = 'whole' | 'missing' | 'altered' | 'unreachable'

/** Whether a kept file is there in its size: cheap enough for every page that lists it. */
export async function glance(sha256: string, size: number): Promise<FileCondition> {
  try {
    const found = await store().sizeOf(sha256)
    return found === null ? 'missing' : found === size ? 'whole' : 'altered'
  } catch (error) {
    return unreachable(error)
  }
}

/** Whether a kept file still holds what was put in, by its hash. */
export async function verify(sha256: string): Promise<FileCondition> {
  const hash = createHash('sha256')
  try {
    const source = await store().read(sha256)
    if (!source) return 'missing'
    for await (const chunk of source) hash.update(chunk as Buffer)
  } catch (error) {
    return unreachable(error)
  }
  return hash.digest('hex') === sha256 ? 'whole' : 'altered'
}

function unreachable(error: unknown): 'unreachable' {
  log('warn', 'files-unreachable', errorDetail(error))
  return 'unreachable'
}

/** The bytes of a kept file. Throws where it is missing. */
export async function readKept(sha256: string): Promise<Readable> {
  const source = await store().read(sha256)
  if (!source) throw new Error(`no kept file ${sha256}`)
  return source
}

/** A path on this machine to read a kept file from, for readers that need more than a stream; `release` it afterwards. */
export const onDisk = (sha256: string): ReturnType<FileStore['onDisk']> => store().onDisk(sha256)
