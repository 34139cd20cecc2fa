import type { StoredFile } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { agreementFacts, fileFacts, fileFactsSelect } from '~/domain/facts.server'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db, inTransaction } from '~/platform/db.server'
import { discard, edgesOf, glance, keep, readKept, type ReceivedFile, verify } from '~/platform/storage.server'
import { mediaTypeOf, safeFileName } from './fileKinds'

const edge = 256 * 1024

/** Throws `forbidden` where the actor may not add files to the agreement: asked before a byte is taken. */
export async function permitUpload(actor: Actor, agreementId: string): Promise<{ title: string }> {
  const agreement = found(await db().agreement.findUnique({ where: { id: agreementId }, include: { parties: true } }))
  permit(actor, 'file.upload', { agreement: agreementFacts(agreement) })
  return { title: agreement.title }
}

/** Keeps a received file with an agreement; throws FieldErrors where its content is none of the accepted kinds. */
export async function addFile(actor: SignedInActor, agreementId: string, file: ReceivedFile & { name: string }): Promise<void> {
  try {
    await permitUpload(actor, agreementId)
    const { head, tail } = await edgesOf(file, edge)
    const mediaType = mediaTypeOf(file.name, head, tail)
    if (!mediaType) throw new FieldErrors({ file: 'fileType' })
    await keep(file)
    await enter(actor, agreementId, { name: safeFileName(file.name), mediaType, size: file.size, sha256: file.sha256 })
  } finally {
    await discard(file)
  }
}

type Entry = Pick<StoredFile, 'name' | 'mediaType' | 'size' | 'sha256'>

/** The same content again under the same agreement is entered once, however often it is sent. */
const enter = (actor: SignedInActor, agreementId: string, entry: Entry) =>
  inTransaction(async (tx) => {
    const there = await tx.storedFile.findFirst({ where: { agreementId, sha256: entry.sha256, withdrawnAt: null } })
    if (there) return
    await tx.storedFile.create({ data: { ...entry, agreementId, uploadedById: actor.userId } })
    await recordChange(tx, actor, { action: 'upload', kind: 'agreement', id: agreementId, changes: { file: [null, entry.name], sha256: [null, entry.sha256] } })
  })

/** The files of an agreement that the actor may see, and whether each is still whole on disk. */
export function fileConditions(actor: Actor, agreement: { files: StoredFile[] } & Parameters<typeof agreementFacts>[0]) {
  const facts = agreementFacts(agreement)
  const seen = agreement.files.filter(({ withdrawnAt }) => can(actor, 'file.view', { withdrawnAt, agreement: facts }))
  return Promise.all(
    seen.map(async ({ id, name, size, sha256, createdAt, withdrawnAt }) => ({
      ...{ id, name, size, sha256, createdAt, withdrawnAt },
      condition: await glance(sha256, size),
      mayWithdraw: can(actor, 'file.withdraw', { withdrawnAt, agreement: facts }),
    })),
  )
}

/** A file to be sent: its name, type and bytes, checked against its hash first. A damaged one is `unavailable`. */
export async function fileForDownload(actor: Actor, id: string) {
  const file = found(await db().storedFile.findUnique({ where: { id }, include: { agreement: fileFactsSelect.agreement } }))
  permit(actor, 'file.view', fileFacts(file))
  const condition = await verify(file.sha256)
  if (condition !== 'whole') throw new DomainError('gone', condition === 'missing' ? 'fileLost' : 'fileAltered')
  return { name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256, stream: readKept(file.sha256) }
}

/** Takes a file out of sight; its bytes stay. Returns the agreement it lies with. */
export function withdrawFile(actor: Actor, id: string): Promise<string | null> {
  return inTransaction(async (tx) => {
    const file = found(await tx.storedFile.findUnique({ where: { id }, include: { agreement: fileFactsSelect.agreement } }))
    permit(actor, 'file.withdraw', fileFacts(file))
    await tx.storedFile.update({ where: { id }, data: { withdrawnAt: new Date() } })
    if (file.agreementId) await recordChange(tx, actor, { action: 'edit', kind: 'agreement', id: file.agreementId, changes: { file: [file.name, null] } })
    return file.agreementId
  })
}
