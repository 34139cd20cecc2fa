import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { daysBetween, today } from '~/domain/calendar'
import { contactOfExpert } from '~/domain/contacts/contacts.server'
import { found } from '~/domain/errors'
import type { IntroductionFacts } from '~/domain/facts'
import { contactOfNeed, introductionFacts, introductionFactsSelect, needFacts, needFactsSelect } from '~/domain/facts.server'
import { statesOf } from '~/domain/history/history.server'
import { evidenceOf } from '~/domain/pairings/pairings.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { visibleAgreements } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { sideOf } from './change.server'
import { turnOf } from './life'
import { markRead, talkOf } from './talk.server'

const onPage = {
  expert: { select: { id: true, name: true, title: true, isSample: true, institution: { select: { name: true } }, ...introductionFactsSelect.expert.select } },
  need: { select: { id: true, title: true, ...needFactsSelect, enterprise: { select: { id: true, name: true, isSample: true, ...introductionFactsSelect.need.select.enterprise.select } } } },
  meetings: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], select: { id: true, title: true, startsAt: true, endsAt: true, place: true, link: true, note: true, cancelledAt: true } },
} satisfies Prisma.IntroductionInclude

type Loaded = Prisma.IntroductionGetPayload<{ include: typeof onPage }>

/** An introduction's page: whose turn it is, what was asked and why, the talk, and what the actor may do. Reading it marks the talk as read. */
export async function getIntroduction(actor: SignedInActor, id: string, talkPage: number, now = new Date()) {
  const row = found(await db().introduction.findUnique({ where: { id }, include: onPage }))
  const facts = introductionFacts(row)
  permit(actor, 'introduction.view', facts)
  const seen = partiesFor(actor, row)
  const [states, evidence, talk, notes, agreements] = await Promise.all([
    statesOf('introduction', id),
    seen.need ? evidenceOf(actor, row.needId, row.expertId) : null,
    row.firmAcceptedAt && row.expertAcceptedAt ? talkOf(actor, { ...facts, id }, talkPage) : null,
    can(actor, 'introduction.viewNote', facts) ? notesOf(id) : null,
    db().agreement.findMany({ where: { AND: [{ introductionId: id, withdrawnAt: null }, visibleAgreements(actor)] }, select: { id: true, title: true, state: true } }),
  ])
  if (talk) await markRead(actor, id, now)
  return {
    introduction: factsFor(row, now),
    ...seen,
    expert: { id: row.expert.id, name: row.expert.name, title: row.expert.title, isSample: row.expert.isSample, institution: row.expert.institution?.name ?? null },
    side: sideOf(actor, row),
    life: states.map(({ toState, at }) => ({ state: toState, at })),
    states: can(actor, 'introduction.viewHistory', facts) ? states : null,
    meetings: row.meetings.map((meeting) => ({ ...meeting, past: meeting.endsAt < now })),
    ...{ evidence, talk, notes, agreements },
    contacts: await contactsFor(actor, row),
    may: mayDo(actor, facts),
  }
}

function factsFor(row: Loaded, now: Date) {
  const { id, state, origin, message, proposedAt, expiresAt, declineReason, declineNote, declinedBy, endReason, endNote, nextStep, nextStepOn, nextStepBy, isSample } = row
  const turn = turnOf({ ...row, ...introductionFacts(row) })
  return {
    ...{ id, state, origin, message, proposedAt, expiresAt, declineReason, declineNote, declinedBy, endReason, endNote, nextStep, nextStepOn, nextStepBy, isSample, turn },
    firmAccepted: !!row.firmAcceptedAt,
    expertAccepted: !!row.expertAcceptedAt,
    waitingDays: daysBetween(today(row.lastActivityAt), today(now)),
    overdue: turn.whose !== 'nobody' && nextStepOn !== null && nextStepOn < today(now),
  }
}

/** The need and its firm, as far as the actor may know them: who declined a need may have lost sight of it. */
function partiesFor(actor: SignedInActor, { need }: Loaded) {
  const facts = needFacts(need)
  return {
    need: can(actor, 'need.view', facts) ? { id: need.id, title: need.title } : null,
    enterprise: can(actor, 'need.viewEnterprise', facts) ? { id: need.enterprise.id, name: need.enterprise.name, isSample: need.enterprise.isSample } : null,
  }
}

/** Whose contact data the actor may go and see. */
async function contactsFor(actor: SignedInActor, { need, expertId }: Loaded) {
  const [ofNeed, ofExpert] = [contactOfNeed(needFacts(need)), await contactOfExpert(expertId)]
  const others = (facts: typeof ofNeed) => can(actor, 'contact.view', facts) && !can(actor, 'contact.own', facts)
  return { need: others(ofNeed) && can(actor, 'need.view', needFacts(need)), expert: others(ofExpert) }
}

const answering = ['firm', 'expert'] as const

const mayDo = (actor: SignedInActor, introduction: IntroductionFacts) => ({
  /** The sides for which the actor may answer. */
  accept: answering.filter((side) => can(actor, 'introduction.accept', { introduction, side })),
  decline: answering.filter((side) => can(actor, 'introduction.decline', { introduction, side })),
  withdraw: can(actor, 'introduction.withdraw', introduction),
  talk: can(actor, 'introduction.talk', introduction),
  plan: can(actor, 'introduction.plan', introduction),
  end: can(actor, 'introduction.end', introduction),
  remind: can(actor, 'introduction.remind', introduction),
  revive: can(actor, 'introduction.revive', introduction),
  note: can(actor, 'introduction.viewNote', introduction),
  recordAgreement: can(actor, 'agreement.create') && can(actor, 'introduction.end', introduction),
})

async function notesOf(introductionId: string) {
  const notes = await db().introductionNote.findMany({ where: { introductionId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 50 })
  const authors = await db().user.findMany({ where: { id: { in: notes.flatMap(({ authorId }) => authorId ?? []) } }, select: { id: true, name: true } })
  const names = new Map(authors.map(({ id, name }) => [id, name]))
  return notes.map(({ id, body, createdAt, authorId }) => ({ id, body, createdAt, author: (authorId && names.get(authorId)) ?? null }))
}

export type IntroductionPage = Awaited<ReturnType<typeof getIntroduction>>

/** What a form about an introduction shows above its fields, for those who may do what it is for; `asked` is the side to decline for where there are two. */
export async function introductionForForm(actor: SignedInActor, id: string, action: 'introduction.end' | 'introduction.plan' | 'introduction.decline', asked?: string | null) {
  const row = found(await db().introduction.findUnique({ where: { id }, include: onPage }))
  const introduction = introductionFacts(row)
  permit(actor, 'introduction.view', introduction)
  const mayDecline = answering.filter((one) => can(actor, 'introduction.decline', { introduction, side: one }))
  const side = mayDecline.find((one) => one === asked) ?? mayDecline[0] ?? 'expert'
  if (action === 'introduction.decline') permit(actor, action, { introduction, side })
  else permit(actor, action, introduction)
  const { nextStep, nextStepOn, nextStepBy } = row
  return {
    ...partiesFor(actor, row),
    expert: { name: row.expert.name },
    onBehalf: sideOf(actor, row) === 'bureau',
    decline: { side },
    step: { nextStep, nextStepOn: nextStepOn?.toISOString().slice(0, 10) ?? null, nextStepBy },
  }
}
