import type { Prisma, RecordKind } from '@prisma-client'
import { applicationFacts, applicationFactsSelect } from '~/domain/challenges/facts.server'
import { found } from '~/domain/errors'
import type { FileFacts, FileOwnerFacts } from '~/domain/facts'
import { agreementFacts, agreementFactsSelect, introductionFacts, introductionFactsSelect, needFacts, needFactsSelect } from '~/domain/facts.server'
import type { Tx } from '~/platform/db.server'

/** The record a file lies with. */
export type FileOwner = { agreementId: string } | { needId: string } | { messageId: string } | { applicationId: string }

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
  return found(ownerOf({ ...none, ...(await rowOf(tx, owner)) }))
}

async function rowOf(tx: Tx, owner: FileOwner): Promise<Partial<Rows>> {
  if ('agreementId' in owner) return { agreement: await tx.agreement.findUnique({ where: { id: owner.agreementId }, ...selected.agreement }) }
  if ('needId' in owner) return { need: await tx.need.findUnique({ where: { id: owner.needId }, ...selected.need }) }
  if ('messageId' in owner) return { message: await tx.message.findUnique({ where: { id: owner.messageId }, ...selected.message }) }
  return { application: await tx.challengeApplication.findUnique({ where: { id: owner.applicationId }, ...selected.application }) }
}
