import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { found } from '~/domain/errors'
import { agreementFacts, needFacts, needFactsSelect } from '~/domain/facts.server'
import { shownFiles } from '~/domain/files/files.server'
import { historyOf, statesOf } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { dutiesOf } from './duties.server'
import { partySelect } from './list.server'
import { papersOf } from './papers.server'
import { wordsOf } from './terms'

const onPage = {
  parties: { ...partySelect, select: { ...partySelect.select, enterpriseId: true, expertId: true } },
  files: { where: { part: null }, orderBy: { createdAt: 'asc' } },
  need: { select: { id: true, title: true, number: true, ...needFactsSelect } },
} satisfies Prisma.AgreementInclude

type Loaded = Prisma.AgreementGetPayload<{ include: typeof onPage }>

/** An agreement's page: its public face for all, its terms for the parties and the bureau, and what the actor may do with it. */
export async function getAgreement(actor: Actor, id: string) {
  const agreement = found(await db().agreement.findUnique({ where: { id }, include: onPage }))
  const facts = agreementFacts(agreement)
  permit(actor, 'agreement.view', facts)
  const [terms, states, history] = await Promise.all([
    can(actor, 'agreement.viewTerms', facts) ? termsOf(actor, agreement) : null,
    can(actor, 'agreement.viewHistory', facts) ? statesOf('agreement', id) : null,
    can(actor, 'agreement.viewHistory', facts) ? historyOf('agreement', id, { note: can(actor, 'agreement.viewNote', facts) }) : null,
  ])
  return {
    agreement: publicFace(agreement),
    terms,
    note: can(actor, 'agreement.viewNote', facts) ? agreement.note : null,
    states,
    history,
    today: today(),
    may: {
      edit: can(actor, 'agreement.edit', facts),
      withdraw: can(actor, 'agreement.withdraw', facts),
      restore: can(actor, 'agreement.restore', facts),
      upload: can(actor, 'file.upload', { kind: 'agreement', agreement: facts }),
    },
  }
}

const publicFace = ({ id, title, centreName, mode, state, signedOn, signedPrecision, isSample, withdrawnAt, source, parties }: Loaded) => ({
  id,
  title,
  centreName,
  mode,
  state,
  signedOn,
  signedPrecision,
  isSample,
  withdrawnAt,
  source,
  parties,
})

async function termsOf(actor: Actor, agreement: Loaded) {
  const { number, committedQualifier, committedText, field, startsOn, endsOn, noticeOn, place, registrationNumber, registeredOn } = agreement
  return {
    number,
    committed: { min: agreement.committedAmount?.toFixed(2) ?? null, qualifier: committedQualifier, text: committedText },
    ...{ field, startsOn, endsOn, noticeOn, place, registrationNumber, registeredOn },
    ...wordsOf(agreement),
    ...(await dutiesOf(actor, agreement)),
    papers: await papersOf(actor, agreement),
    need: visibleNeed(actor, agreement.need),
    files: await shownFiles(actor, { kind: 'agreement', agreement: agreementFacts(agreement) }, agreement.files),
  }
}

const visibleNeed = (actor: Actor, need: Loaded['need']) =>
  need && can(actor, 'need.view', needFacts(need)) ? { id: need.id, title: need.title, number: need.number } : null
