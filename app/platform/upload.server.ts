import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import busboy from 'busboy'
import type { z } from 'zod'
import { errorStatus, FieldErrors } from '~/domain/errors'
import { discard, type ReceivedFile, receive } from './storage.server'

/** A file with its name as the browser sent it: not to be trusted. */
export interface UploadedFile extends ReceivedFile {
  name: string
}

export interface Uploads {
  files: UploadedFile[]
  /** The form's other fields. */
  fields: Record<string, string>
}

export interface Limits {
  /** Bytes of each file. */
  most: number
  /** Files in one form; one unless told. */
  count?: number
  /** A form without any file is right too. */
  optional?: boolean
}

export type Upload = UploadedFile & Pick<Uploads, 'fields'>

/** Receives a form's one file and hands it on; faults come back beside `field`, as `submit` sends those of plain forms. */
export const submitUpload = <T>(request: Request, field: string, most: number, work: (upload: Upload) => Promise<T>) =>
  submitUploads(request, field, { most }, ({ files: [file], fields }) => work({ ...file!, fields }))

/** The same for a form that may bring several files. */
export async function submitUploads<T>(request: Request, field: string, limits: Limits, work: (uploads: Uploads) => Promise<T>) {
  let typed: Record<string, string> = {}
  try {
    const uploads = await receiveUploads(request, field, limits)
    typed = uploads.fields
    return await work(uploads)
  } catch (error) {
    if (!(error instanceof FieldErrors)) throw error
    const faults = Object.fromEntries(Object.entries(error.fields).map(([name, message]) => [name, [message]]))
    const initialValue = error instanceof UploadRefused ? error.typed : typed
    return data({ status: 'error', initialValue, error: faults } satisfies SubmissionResult<string[]>, { status: errorStatus.invalid })
  }
}

/** A form of one schema that may bring files under the name `file`; the faults of either come back beside their fields. */
export const submitWithFiles = <S extends z.ZodType, T>(request: Request, schema: S, limits: Limits, work: (value: z.output<S>, files: UploadedFile[]) => Promise<T>) =>
  submitUploads(request, 'file', { ...limits, optional: true }, async ({ files, fields }) => {
    const submission = parseWithZod(formOfTexts(fields), { schema })
    if (submission.status === 'success') return work(submission.value, files)
    await Promise.all(files.map(discard))
    throw new FieldErrors(Object.fromEntries(Object.entries(submission.error ?? {}).map(([name, messages]) => [name, messages?.[0] ?? 'format'])))
  })

function formOfTexts(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** A form whose files cannot be taken, with what was typed beside them. */
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
 * Streams the files of a multipart form to disk, never into memory. Throws FieldErrors beside `field` where there is none,
 * one is too large, there are too many, or the form cannot be read (a name of many thousand characters). The caller keeps or discards what it gets.
 */
export async function receiveUploads(request: Request, field: string, limits: Limits): Promise<Uploads> {
  const { most, count = 1, optional = false } = limits
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !type.startsWith('multipart/form-data')) throw new FieldErrors({ [field]: 'fileMissing' })
  if (Number(request.headers.get('content-length')) > most * Math.max(count, hopeless)) throw new FieldErrors({ [field]: tooLargeFor(most) })
  const { files, fault, fields } = await parse(request.body as WebStream, type, field, { most, count })
  const empty = files.some(({ size }) => size === 0)
  if (!fault && !empty && (files.length > 0 || optional)) return { files, fields }
  await Promise.all(files.map(discard))
  throw new UploadRefused({ [field]: fault ?? 'fileMissing' }, fields)
}

const tooLargeFor = (most: number) => `fileTooLarge|${JSON.stringify({ max: Math.floor(most / 1024 / 1024) })}`

interface Parsed extends Uploads {
  fault: string | null
}

function parse(body: WebStream, type: string, field: string, { most, count }: { most: number; count: number }): Promise<Parsed> {
  return new Promise((resolve, reject) => {
    const parsed: Parsed = { files: [], fault: null, fields: {} }
    const receiving: Promise<void>[] = []
    const form = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8', limits: { fileSize: most, files: count, fields: 50, fieldSize: 100_000 } })
    form.on('field', (name, value) => void (parsed.fields[name] = value))
    form.on('file', (name, stream, { filename }) => {
      if (name !== field || !filename) return void stream.resume()
      stream.on('limit', () => void (parsed.fault = tooLargeFor(most)))
      const received = receive(stream).then((file) => void parsed.files.push({ ...file, name: filename }))
      received.catch(reject)
      receiving.push(received)
    })
    form.on('filesLimit', () => void (parsed.fault = `tooManyFiles|${JSON.stringify({ max: count })}`))
    form.on('error', () => reject(new FieldErrors({ [field]: 'fileUnreadable' })))
    form.on('close', () => void Promise.all(receiving).then(() => resolve(parsed), reject))
    const source = Readable.fromWeb(body)
    source.on('error', reject)
    source.pipe(form)
  })
}
