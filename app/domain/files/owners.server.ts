import type { AgreementPart, Prisma, RecordKind } from '@prisma-client'
import { applicationFacts, applicationFactsSelect } from '~/domain/challenges/facts.server'
import { found } from '~/domain/errors'
import type { DutyFacts, FileFacts, FileOwnerFacts } from '~/domain/facts'
import { agreementFacts, agreementFactsSelect, dutyFacts, dutyFactsSelect, introductionFacts, introductionFactsSelect, needFacts, needFactsSelect } from '~/domain/facts.server'
import type { Tx } from '~/platform/db.server'

/** The record a file lies with; of an agreement also the part that it proves, and that part's row. */
export type FileOwner = { agreementId: string; part?: AgreementPart; partId?: string } | { needId: string } | { messageId: string } | { applicationId: string }

const selected = {
  agreement: { select: { id: true, title: true, ...agreementFactsSelect } },
  need: { select: { id: true, title: true, ...needFactsSelect } },
  message: { select: { authorId: true, introduction: { select: { id: true, ...introductionFactsSelect, need: { select: { title: true, ...introductionFactsSelect.need.select } } } } } },
  application: { select: { id: true, ...applicationFactsSelect, need: { select: { id: true, title: true, ...applicationFactsSelect.need.select } } } },
} satisfies Prisma.StoredFileSelect

type Rows = Prisma.StoredFileGetPayload<{ select: typeof selected }>

/** What to select (or spread into a larger select) of a file so that `fileFacts` and `ownerOf` can be read from the row. */
export const fileFactsSelect = { withdrawnAt: true, ...selected } satisfies Prisma.StoredFileSelect

export const fileFacts = (row: Rows & { withdrawnAt: Date | null }): FileFacts => ({ withdrawnAt: row.withdrawnAt, owner: ownerOf(row)?.facts ?? null })

export interface Owner {
  facts: FileOwnerFacts
  title: string
  /** The record whose history tells of the file, and its page. */
  record: { kind: RecordKind; id: string }
  path: string
}

/** The record that a file lies with; null where it lies with none. */
export function ownerOf({ agreement, need, message, application }: Rows): Owner | null {
  if (agreement) return { facts: { kind: 'agreement', agreement: agreementFacts(agreement) }, title: agreement.title, record: { kind: 'agreement', id: agreement.id }, path: `/agreements/${agreement.id}` }
  if (need) return { facts: { kind: 'need', need: needFacts(need) }, title: need.title, record: { kind: 'need', id: need.id }, path: `/needs/${need.id}` }
  if (message) return ofMessage(message)
  return application && ofApplication(application)
}

const ofMessage = ({ authorId, introduction }: NonNullable<Rows['message']>): Owner => ({
  facts: { kind: 'message', authorId, introduction: introductionFacts(introduction) },
  title: introduction.need.title,
  record: { kind: 'introduction', id: introduction.id },
  path: `/introductions/${introduction.id}`,
})

const ofApplication = ({ id, need, ...rest }: NonNullable<Rows['application']>): Owner => ({
  facts: { kind: 'application', ...applicationFacts({ ...rest, need }) },
  title: need.title,
  record: { kind: 'application', id },
  path: `/needs/${need.id}`,
})

/** The same for a record that is to get a file. Throws `not_found`. */
export async function readOwner(tx: Tx, owner: FileOwner): Promise<Owner> {
  const none = { agreement: null, need: null, message: null, application: null }
  const read = found(ownerOf({ ...none, ...(await rowOf(tx, owner)) }))
  const duty = 'agreementId' in owner ? await dutyOf(tx, owner) : null
  return duty && read.facts.kind === 'agreement' ? { ...read, facts: { ...read.facts, duty } } : read
}

/** The duty that a file of an agreement is to prove, where it proves one. Throws `not_found` for one of another agreement. */
async function dutyOf(tx: Tx, { agreementId, part, partId }: Extract<FileOwner, { agreementId: string }>): Promise<DutyFacts | null> {
  const where = { id: partId ?? '', agreementId }
  if (part === 'milestone') return dutyFacts(found(await tx.milestone.findFirst({ where, select: dutyFactsSelect })))
  if (part === 'progress') return dutyFacts(found(await tx.progressReport.findFirst({ where, select: dutyFactsSelect })))
  return null
}

async function rowOf(tx: Tx, owner: FileOwner): Promise<Partial<Rows>> {
  if ('agreementId' in owner) return { agreement: await tx.agreement.findUnique({ where: { id: owner.agreementId }, ...selected.agreement }) }
  if ('needId' in owner) return { need: await tx.need.findUnique({ where: { id: owner.needId }, ...selected.need }) }
  if ('messageId' in owner) return { message: await tx.message.findUnique({ where: { id: owner.messageId }, ...selected.message }) }
  return { application: await tx.challengeApplication.findUnique({ where: { id: owner.applicationId }, ...selected.application }) }
}
