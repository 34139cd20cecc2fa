import type { StoredFile } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import type { FileOwnerFacts } from '~/domain/facts'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { discard, edgesOf, glance, keep, readKept, type ReceivedFile, verify } from '~/platform/storage.server'
import { mediaTypeOf, mostFiles, safeFileName } from './fileKinds'
import { type FileOwner, fileFacts, fileFactsSelect, ownerOf, readOwner } from './owners.server'

const edge = 256 * 1024

export type NamedFile = ReceivedFile & { name: string }

/** Throws `forbidden` where the actor may not add files to the record: asked before a byte is taken. */
export async function permitUpload(actor: Actor, owner: FileOwner): Promise<{ title: string; path: string }> {
  const { facts, title, path } = await readOwner(db(), owner)
  permit(actor, 'file.upload', facts)
  return { title, path }
}

/** Keeps received files with a record, all or none; throws FieldErrors where the content of one is none of the accepted kinds. */
export async function addFiles(actor: SignedInActor, owner: FileOwner, files: NamedFile[]): Promise<void> {
  try {
    await permitUpload(actor, owner)
    const entries = await keepFiles(files)
    await inTransaction((tx) => enterFiles(tx, actor, owner, entries))
  } finally {
    await Promise.all(files.map(discard))
  }
}

export type FileEntry = Pick<StoredFile, 'name' | 'mediaType' | 'size' | 'sha256'>

/** Stores the bytes of received files, for `enterFiles` to enter once their record is written. Throws FieldErrors beside `file`. */
export async function keepFiles(files: NamedFile[]): Promise<FileEntry[]> {
  try {
    const entries = await Promise.all(files.map(entryOf))
    for (const file of files) await keep(file)
    return entries
  } finally {
    await Promise.all(files.map(discard))
  }
}

async function entryOf(file: NamedFile): Promise<FileEntry> {
  const { head, tail } = await edgesOf(file, edge)
  const mediaType = mediaTypeOf(file.name, head, tail)
  const name = safeFileName(file.name)
  if (!mediaType) throw new FieldErrors({ file: `fileType|${JSON.stringify({ name })}` })
  return { name, mediaType, size: file.size, sha256: file.sha256 }
}

/** Enters kept files with a record, in its caller's transaction. The same content again under the same record is entered once. Throws FieldErrors beside `file` where there are too many. */
export async function enterFiles(tx: Tx, actor: SignedInActor, owner: FileOwner, entries: FileEntry[]): Promise<void> {
  const { facts, record } = await readOwner(tx, owner)
  permit(actor, 'file.upload', facts)
  const there = await tx.storedFile.findMany({ where: { ...placeOf(owner), withdrawnAt: null }, select: { sha256: true } })
  const known = new Set(there.map(({ sha256 }) => sha256))
  const fresh = [...new Map(entries.map((entry) => [entry.sha256, entry])).values()].filter(({ sha256 }) => !known.has(sha256))
  if (there.length + fresh.length > mostFiles) throw new FieldErrors({ file: `tooManyFiles|${JSON.stringify({ max: mostFiles })}` })
  for (const entry of fresh) {
    await tx.storedFile.create({ data: { ...entry, ...owner, uploadedById: actor.userId } })
    await recordChange(tx, actor, { action: 'upload', ...record, changes: { file: [null, entry.name], sha256: [null, entry.sha256] } })
  }
}

/** An agreement's own files are those of none of its parts. */
const placeOf = (owner: FileOwner) => ('agreementId' in owner ? { part: null, partId: null, ...owner } : owner)

/** The files of a record that the actor may see, and whether each is still whole. */
export function shownFiles(actor: Actor, owner: FileOwnerFacts, files: StoredFile[]) {
  const seen = files.filter(({ withdrawnAt }) => can(actor, 'file.view', { withdrawnAt, owner }))
  return Promise.all(
    seen.map(async ({ id, name, size, sha256, createdAt, withdrawnAt }) => ({
      ...{ id, name, size, sha256, createdAt, withdrawnAt },
      condition: await glance(sha256, size),
      mayWithdraw: can(actor, 'file.withdraw', { withdrawnAt, owner }),
    })),
  )
}

export type ShownFile = Awaited<ReturnType<typeof shownFiles>>[number]

/** The files of a record as the actor may see them, and whether they may add some. */
export async function filesOf(actor: Actor, owner: FileOwner) {
  const [{ facts }, files] = await Promise.all([readOwner(db(), owner), db().storedFile.findMany({ where: owner, orderBy: { createdAt: 'asc' } })])
  return { files: await shownFiles(actor, facts, files), mayUpload: can(actor, 'file.upload', facts) }
}

/** A file to be sent: its name, type and bytes, checked against its hash first. A damaged one is `gone`. */
export async function fileForDownload(actor: Actor, id: string) {
  const file = found(await db().storedFile.findUnique({ where: { id }, select: { name: true, mediaType: true, size: true, sha256: true, ...fileFactsSelect } }))
  permit(actor, 'file.view', fileFacts(file))
  const condition = await verify(file.sha256)
  if (condition === 'unreachable') throw new DomainError('unavailable', 'fileUnreachable')
  if (condition !== 'whole') throw new DomainError('gone', condition === 'missing' ? 'fileLost' : 'fileAltered')
  return { name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256, stream: await readKept(file.sha256) }
}

/** Takes a file out of sight; its bytes stay. Returns the path of the record it lies with. */
export function withdrawFile(actor: Actor, id: string): Promise<string> {
  return inTransaction(async (tx) => {
    const file = found(await tx.storedFile.findUnique({ where: { id }, select: { name: true, ...fileFactsSelect } }))
    permit(actor, 'file.withdraw', fileFacts(file))
    await tx.storedFile.update({ where: { id }, data: { withdrawnAt: new Date() } })
    const owner = ownerOf(file)
    if (owner) await recordChange(tx, actor, { action: 'edit', ...owner.record, changes: { file: [file.name, null] } })
    return owner?.path ?? '/'
  })
}
