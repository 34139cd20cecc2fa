import type { Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { noteContactView } from '~/domain/contacts/contacts.server'
import { found } from '~/domain/errors'
import { contactOfNeed, needFacts, needFactsSelect } from '~/domain/facts.server'
import { filesOf } from '~/domain/files/files.server'
import { firstExperts } from '~/domain/pairings/pairings.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { classificationLabels, classificationOptions } from '~/domain/reference/classifications.server'
import { db } from '~/platform/db.server'
import { newId } from '~/platform/ids'
import { type CoachedNeed, coach } from './coach'
import { faultsOf } from './completeness'
import { enterpriseNames } from './enterprise.server'
import { getNeed } from './reading.server'
import { lastReturn } from './review.server'
import { isDraft } from './writing.server'
import { fieldNamed, stepOf, type WritingStep } from './writing.schema'

const toWrite = {
  introductions: needFactsSelect.introductions,
  enterprise: { select: { name: true } },
} satisfies Prisma.NeedInclude

/** A step of the form of a need that the actor may edit: its values, the bureau's remarks while it is returned, and what may help. */
export async function writingPage(actor: Actor, id: string, step: WritingStep) {
  const need = found(await db().need.findUnique({ where: { id }, include: toWrite }))
  const facts = needFacts(need)
  permit(actor, 'need.edit', facts)
  if (step === 'contact') await noteContactView(actor, 'need', id, contactOfNeed(facts))
  return {
    step,
    need: { id, title: need.title, state: need.state, isNew: false },
    values: await formValues(actor, need, step),
    isDraft: isDraft(need.state),
    review: need.state === 'returned' ? await lastReturn(id) : null,
    guidance: await guidanceOn(actor, need),
    files: step === 'content' ? await filesOf(actor, { needId: id }) : null,
    whole: step === 'check' ? await wholeOf(actor, need) : null,
    ...(await listsFor(actor, step)),
  }
}

/** The form of a need that is not begun yet; a name in `enterprise` comes from the firm's own page. */
export async function newNeedPage(actor: Actor, enterpriseId: string | null) {
  permit(actor, 'need.create')
  const named = enterpriseId && isBureau(actor) ? await db().enterprise.findUnique({ where: { id: enterpriseId }, select: { name: true } }) : null
  return {
    step: 'summary' as const,
    need: { id: newId(), title: '', state: 'draft' as const, isNew: true },
    values: { enterprise: named?.name ?? null },
    isDraft: true,
    review: null,
    guidance: { remarks: [], experts: [] } satisfies Guidance,
    files: null,
    whole: null,
    ...(await listsFor(actor, 'summary')),
  }
}

export type WritingPage = Awaited<ReturnType<typeof writingPage>> | Awaited<ReturnType<typeof newNeedPage>>

/** Where the form of a need begins: at its first step, or where a field stands. */
export async function writingStart(actor: Actor, id: string, field: string | null): Promise<string> {
  const need = found(await db().need.findUnique({ where: { id }, select: needFactsSelect }))
  permit(actor, 'need.edit', needFacts(need))
  return `/needs/${id}/write/${field ? stepOf(field) : 'summary'}${field ? `#${fieldNamed(field)}` : ''}`
}

/** The whole need at a glance, with its files and what it still lacks. */
async function wholeOf(actor: Actor, row: Row) {
  const { need, enterprise, contact, mayViewContact, note, moves } = await getNeed(actor, row.id)
  return { need, enterprise, contact, mayViewContact, note, maySubmit: moves.submit, lacking: moves.submit ? faultsOf(row) : {}, ...(await filesOf(actor, { needId: row.id })) }
}

/** What helps the writer of a need on: the coach's remarks on its present text, and the experts it would find. */
export async function guidanceFor(actor: Actor, id: string) {
  return guidanceOn(actor, found(await db().need.findUnique({ where: { id }, include: { introductions: needFactsSelect.introductions } })))
}

export type Guidance = Awaited<ReturnType<typeof guidanceFor>>

type Row = Prisma.NeedGetPayload<{ include: { introductions: typeof needFactsSelect.introductions } }>

/** How many experts stand beside the form. */
const experts = 5

async function guidanceOn(actor: Actor, need: Row) {
  const mayPair = can(actor, 'pairing.view', { need: needFacts(need) })
  return { remarks: coach(coached(need)), experts: mayPair ? await firstExperts(actor, need.id, experts) : [] }
}

const coached = (need: Row): CoachedNeed => ({ ...need, hasBudget: need.budgetMin !== null || need.budgetMax !== null || need.budgetQualifier === 'negotiable' || Boolean(need.budgetText), hasDeadline: need.deadline !== null })

/** What the form offers to choose from; a member's firm is theirs, so they get no list of firms. */
async function listsFor(actor: Actor, step: WritingStep): Promise<{ office: boolean; enterprises: string[]; industries: string[] }> {
  const office = isBureau(actor)
  if (step !== 'summary') return { office, enterprises: [], industries: [] }
  const [enterprises, industries] = await Promise.all([office ? enterpriseNames(db()) : [], classificationOptions('industry')])
  return { office, enterprises, industries }
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
const ticks = (value: boolean) => (value ? 'on' : null)

async function formValues(actor: Actor, need: Prisma.NeedGetPayload<{ include: typeof toWrite }>, step: WritingStep) {
  const { title, field, type, description, technicalIndicators, difficulty, presentBasis, budgetQualifier, cooperationModes, ipTerms, wantedPartner, disclosure, version } = need
  const { contactName, contactPhone, contactEmail, note, number } = need
  const industry = await classificationLabels('industry', [need.industryCode])
  return {
    ...{ title, field, type, description, technicalIndicators, difficulty, presentBasis, budgetQualifier, cooperationModes, ipTerms, wantedPartner, disclosure, version },
    ...(step === 'contact' ? { contactName, contactPhone, contactEmail } : {}),
    ...(isBureau(actor) ? { note, number } : {}),
    enterprise: need.enterprise.name,
    industryCode: industry[need.industryCode ?? ''] ?? need.industryCode,
    budgetMin: need.budgetMin?.toString() ?? null,
    budgetMax: need.budgetMax?.toString() ?? null,
    deadline: day(need.deadline),
    validUntil: day(need.validUntil),
    hideEnterprise: ticks(need.hideEnterprise),
    unclassifiedDeclared: ticks(need.unclassifiedDeclared),
  }
}
