import { openAsBlob } from 'node:fs'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { S3mini, S3ServiceError } from 's3mini'
import { discard, receive } from './received.server'
import { type FileStore, keyOf } from './store'

export interface S3Settings {
  endpoint: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
  region: string
  /** The bucket stands in the path, as MinIO, Ceph and most others want it; else before the host's name. */
  pathStyle: boolean
}

/** How long (ms) a page that lists files waits for word of one, and how long a file may travel. */
const glanceMs = 5_000
const travelMs = 600_000

/** Files in a bucket of storage that speaks S3; on this machine they lie only while they arrive or are read as a whole. */
export function s3Store({ endpoint, bucket, pathStyle, ...keys }: S3Settings): FileStore {
  const address = new URL(endpoint)
  if (pathStyle) address.pathname = `${address.pathname.replace(/\/$/, '')}/${bucket}`
  else address.host = `${bucket}.${address.host}`
  const client = (ms: number) => new S3mini({ ...keys, endpoint: address.href, requestAbortTimeout: ms })
  const [quick, patient] = [client(glanceMs), client(travelMs)]

  const read = async (sha256: string) => {
    const reply = await patient.getObjectResponse(keyOf(sha256))
    return reply?.body ? Readable.fromWeb(reply.body as WebStream) : null
  }
  return {
    keep: async (file) => {
      await patient.putObject(keyOf(file.sha256), await openAsBlob(file.path), 'application/octet-stream', undefined, undefined, file.size)
      await discard(file)
    },
    sizeOf: (sha256) => quick.getContentLength(keyOf(sha256)).catch(missing),
    read,
    onDisk: async (sha256) => {
      const source = await read(sha256)
      if (!source) throw new Error(`no file ${sha256} in the bucket`)
      const file = await receive(source)
      return { path: file.path, release: () => discard(file) }
    },
  }
}

function missing(error: Error): null {
  if (error.cause instanceof S3ServiceError && error.cause.status === 404) return null
  throw error
}
