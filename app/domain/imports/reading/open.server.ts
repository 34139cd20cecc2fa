import { open } from 'node:fs/promises'
import { openCsv } from './csv.server'
import { type OpenFile, ReadingError } from './sheets'
import { openXlsx } from './xlsx.server'

/**
 * Opens a spreadsheet by what it holds, whatever its name says; delimited text becomes one sheet of that name.
 * Throws ReadingError for anything that is neither .xlsx nor delimited text.
 */
export async function openSpreadsheet(path: string, name: string): Promise<OpenFile> {
  const head = await headOf(path)
  if (head.length === 0) throw new ReadingError('emptyFile')
  if (startsWith(head, 'PK\x03\x04')) return openXlsx(path)
  if (startsWith(head, '\xd0\xcf\x11\xe0')) throw new ReadingError(isEncrypted(head) ? 'passwordProtected' : 'oldFormat')
  if (/^\s*<(\?xml|html|!doctype|table)/i.test(head.toString('latin1').replace(/^\xef\xbb\xbf/, ''))) throw new ReadingError('oldFormat')
  if (isBinary(head)) throw new ReadingError('otherFormat')
  return openCsv(path, name)
}

/** Enough of the file to tell its format; the directory of an old-format file may lie further back. */
async function headOf(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => {
    throw new ReadingError('fileGone')
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const startsWith = (head: Buffer, magic: string) => head.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1'))

/** A workbook with a password is an old-style container around an encrypted package. */
const isEncrypted = (head: Buffer) => head.includes(Buffer.from('EncryptedPackage', 'utf16le'))

function isBinary(head: Buffer): boolean {
  const isUtf16 = startsWith(head, '\xff\xfe') || startsWith(head, '\xfe\xff')
  return !isUtf16 && (head.includes(0) || startsWith(head, '%PDF'))
}
