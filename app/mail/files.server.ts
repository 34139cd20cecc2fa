import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '~/platform/env.server'
import type { Parcel } from './compose.server'
import type { BeforeEnd, Fate } from './transport.server'

/** Writes a message to a file that only the portal can read; twice is once. */
export async function deliverToFile({ id, raw }: Parcel, beforeEnd: BeforeEnd): Promise<Fate> {
  const path = fileOf(id)
  try {
    await write(`${path}.part`, raw)
  } catch (error) {
    return { fate: 'unreachable', reply: String(error) }
  }
  await beforeEnd()
  await rename(`${path}.part`, path)
  return { fate: 'sent', reply: 'file' }
}

async function write(path: string, raw: Buffer): Promise<void> {
  await mkdir(env().MAIL_DIR, { recursive: true, mode: 0o700 })
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(raw)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A message that was written to a file; null where there is none. */
export const readMailFile = (id: string): Promise<Buffer | null> => readFile(fileOf(id)).catch(() => null)

function fileOf(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('not the id of a mail')
  return join(env().MAIL_DIR, `${id}.eml`)
}
