import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { SubmissionResult } from '@conform-to/react'
import { data } from '@remix-run/node'
import busboy from 'busboy'
import { errorStatus, FieldErrors } from '~/domain/errors'
import { discard, type ReceivedFile, receive } from './storage.server'

export interface Upload extends ReceivedFile {
  /** As the browser sent it: not to be trusted. */
  name: string
  /** The form's other fields. */
  fields: Record<string, string>
}

/** Receives a form's one file and hands it on; faults come back beside `field`, as `submit` sends those of plain forms. */
export async function submitUpload<T>(request: Request, field: string, most: number, work: (upload: Upload) => Promise<T>) {
  let typed: Record<string, string> = {}
  try {
    const upload = await receiveUpload(request, field, most)
    typed = upload.fields
    return await work(upload)
  } catch (error) {
    if (!(error instanceof FieldErrors)) throw error
    const faults = Object.fromEntries(Object.entries(error.fields).map(([name, message]) => [name, [message]]))
    const initialValue = error instanceof UploadRefused ? error.typed : typed
    return data({ status: 'error', initialValue, error: faults } satisfies SubmissionResult<string[]>, { status: errorStatus.invalid })
  }
}

/** A form whose file cannot be taken, with what was typed beside it. */
class UploadRefused extends FieldErrors {
  constructor(
    fields: Record<string, string>,
    readonly typed: Record<string, string>,
  ) {
    super(fields)
  }
}

/** A body so much larger than allowed is not even read. */
const hopeless = 4

/**
 * Streams the one file of a multipart form to disk, never into memory. Throws FieldErrors beside `field` where it is
 * missing, larger than `most` bytes, or sent in a form that cannot be read (a name of many thousand characters). The caller keeps or discards what it gets.
 */
export async function receiveUpload(request: Request, field: string, most: number): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data')) throw new FieldErrors({ [field]: 'fileMissing' })
  if (Number(request.headers.get('content-length')) > most * hopeless) throw new FieldErrors({ [field]: tooLargeFor(most) })
  const { file, name, tooLarge, fields } = await parse(request.body as WebStream, type, field, most)
  if (file && !tooLarge && file.size > 0) return { ...file, name, fields }
  if (file) await discard(file)
  throw new UploadRefused({ [field]: tooLarge ? tooLargeFor(most) : 'fileMissing' }, fields)
}

const tooLargeFor = (most: number) => `fileTooLarge|${JSON.stringify({ max: Math.floor(most / 1024 / 1024) })}`

interface Parsed {
  file: ReceivedFile | null
  name: string
  tooLarge: boolean
  fields: Record<string, string>
}

function parse(body: WebStream, type: string, field: string, most: number): Promise<Parsed> {
  return new Promise((resolve, reject) => {
    const parsed: Parsed = { file: null, name: '', tooLarge: false, fields: {} }
    let receiving: Promise<void> | undefined
    const form = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8', limits: { fileSize: most, files: 1, fields: 50, fieldSize: 100_000 } })
    form.on('field', (name, value) => void (parsed.fields[name] = value))
    form.on('file', (name, stream, { filename }) => {
      if (name !== field || !filename) return void stream.resume()
      parsed.name = filename
      stream.on('limit', () => void (parsed.tooLarge = true))
      receiving = receive(stream).then((file) => void (parsed.file = file))
      receiving.catch(reject)
    })
    form.on('error', () => reject(new FieldErrors({ [field]: 'fileUnreadable' })))
    form.on('close', () => void Promise.resolve(receiving).then(() => resolve(parsed), reject))
    const source = Readable.fromWeb(body)
    source.on('error', reject)
    source.pipe(form)
  })
}
