import { programsIn } from './archives'

interface FileKind {
  mediaType: string
  /** The first bytes, in hex; a text has none that are fixed. */
  starts: string[]
  /** A name that its zip archive must hold. */
  holds?: string
}

const zipped = (mediaType: string, holds?: string): FileKind => ({ mediaType, starts: ['504b0304'], holds })
/** The compound files of older office programs, foreign and domestic. */
const compound = (mediaType: string): FileKind => ({ mediaType, starts: ['d0cf11e0a1b11ae1'] })
const openXml = 'application/vnd.openxmlformats-officedocument'
const jpeg: FileKind = { mediaType: 'image/jpeg', starts: ['ffd8ff'] }

/** The kinds of file that may lie with a record: what a scanner, a phone, an office or a drawing board gives. */
const fileKinds: Record<string, FileKind> = {
  pdf: { mediaType: 'application/pdf', starts: ['25504446'] },
  ofd: zipped('application/ofd', 'OFD.xml'),
  doc: compound('application/msword'),
  docx: zipped(`${openXml}.wordprocessingml.document`, 'word/document.xml'),
  xls: compound('application/vnd.ms-excel'),
  xlsx: zipped(`${openXml}.spreadsheetml.sheet`, 'xl/workbook.xml'),
  ppt: compound('application/vnd.ms-powerpoint'),
  pptx: zipped(`${openXml}.presentationml.presentation`, 'ppt/presentation.xml'),
  wps: compound('application/vnd.ms-works'),
  et: compound('application/vnd.ms-excel'),
  dps: compound('application/vnd.ms-powerpoint'),
  jpg: jpeg,
  jpeg,
  png: { mediaType: 'image/png', starts: ['89504e470d0a1a0a'] },
  txt: { mediaType: 'text/plain', starts: [] },
  csv: { mediaType: 'text/csv', starts: [] },
  zip: zipped('application/zip'),
  dwg: { mediaType: 'image/vnd.dwg', starts: ['41433130'] },
  dxf: { mediaType: 'image/vnd.dxf', starts: [] },
}

export const acceptedFiles = Object.keys(fileKinds).map((extension) => `.${extension}`).join(',')

export const largestFile = 20 * 1024 * 1024

/** How many files may lie with one record, and come in one form. */
export const mostFiles = 30
export const mostAtOnce = 10

/** What one form may bring. */
export const atOnce = { most: largestFile, count: mostAtOnce }

/**
 * The media type of a file by its extension and its content, which must agree; null where they do not or it is none of ours.
 * `tail` holds the end of the file, where a zip archive lists what it holds; one with programs in it is none of ours.
 */
export function mediaTypeOf(name: string, head: Buffer, tail: Buffer): string | null {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = Object.hasOwn(fileKinds, extension) ? fileKinds[extension] : undefined
  if (!kind) return null
  if (kind.starts.length === 0) return isText(head) ? kind.mediaType : null
  if (!kind.starts.some((start) => head.subarray(0, start.length / 2).toString('hex') === start)) return null
  if (kind.starts[0] === '504b0304' && programsIn(tail)) return null
  return !kind.holds || tail.includes(kind.holds) ? kind.mediaType : null
}

/** Text of any encoding: no control characters but those of lines, unless the file says that it is UTF-16; and no script. */
function isText(head: Buffer): boolean {
  if (head.subarray(0, 2).toString('latin1') === '#!') return false
  const mark = head.subarray(0, 2).toString('hex')
  return mark === 'fffe' || mark === 'feff' || !/[\u0000-\u0008\u000b\u000e-\u0019]/.test(head.toString('latin1'))
}

const longestName = 120

/** A name to show and to offer for download: no path, no control or direction characters, at most 120 characters with its extension. */
export function safeFileName(name: string): string {
  const bare = name.normalize('NFC').replace(/^.*[/\\]/su, '').replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').replace(/^[.\s]+|[.\s]+$/g, '')
  const extension = /\.[a-z0-9]{1,5}$/i.exec(bare)?.[0] ?? ''
  const stem = [...bare.slice(0, bare.length - extension.length)].slice(0, longestName - extension.length).join('').trim()
  return `${stem || 'file'}${extension}`
}
