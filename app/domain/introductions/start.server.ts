import type { IntroductionOrigin } from '@prisma-client'
import { type Actor, isBureau, type SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import type { NeedFacts } from '~/domain/facts'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { evidenceOf } from '~/domain/pairings/pairings.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { lockRow } from '~/domain/records/lock.server'
import { setting } from '~/domain/settings/settings.server'
import { linkFollowUp } from '~/domain/visits/followUps.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { introductionForChange } from './change.server'
import type { IntroductionRequest } from './introductions.schema'
import { isFull, loadOf, obstacleTo, openBetween, pairSelect, type Obstacle } from './limits.server'
import { nameOf, othersThan, tell } from './telling.server'

/** What the form to ask for an introduction shows: the pair, why they fit, and what stands against it. */
export async function newIntroduction(actor: SignedInActor, needId: string | null, expertId: string | null) {
  const { need, expert, facts } = await readPair(db(), actor, needId ?? '', expertId ?? '')
  const [obstacle, load, open, evidence, days] = await Promise.all([
    obstacleTo(db(), need, expert),
    loadOf(db(), expert),
    openBetween(db(), need.id, expert.id),
    evidenceOf(actor, need.id, expert.id),
    setting('introductionDays'),
  ])
  return {
    need: { id: need.id, title: need.title, enterprise: can(actor, 'need.viewEnterprise', facts) ? need.enterprise.name : null },
    expert: { id: expert.id, name: expert.name, title: expert.title, institution: expert.institution?.name ?? null },
    origin: originFor(actor, facts),
    refusal: obstacle && refusalFor(actor, obstacle, facts),
    openId: open?.id ?? null,
    load,
    full: isFull(load),
    days,
    evidence,
  }
}

/** Asks for an introduction, offers help, or proposes one, as whoever asks stands to the pair. Throws `conflict` or FieldErrors with the reason where that cannot be. */
export function startIntroduction(actor: SignedInActor, { need: needId, expert: expertId, message, overrideReason, followUp }: IntroductionRequest, now = new Date()): Promise<string> {
  return inTransaction(async (tx) => {
    await lockPair(tx, needId, expertId)
    const { need, expert, facts } = await readPair(tx, actor, needId, expertId)
    const origin = originFor(actor, facts)
    if (origin === 'expert_offer' && need.kind === 'open_challenge') throw new DomainError('conflict', 'introductionIsChallenge')
    const obstacle = await obstacleTo(tx, need, expert)
    if (obstacle) throw new DomainError('conflict', refusalFor(actor, obstacle, facts))
    const overridden = await refuseOverload(tx, actor, expert, overrideReason)
    const days = await setting('introductionDays', tx)
    const data = {
      ...{ needId, expertId, origin, message },
      requestedById: actor.userId,
      firmAcceptedAt: origin === 'firm_request' ? now : null,
      expertAcceptedAt: origin === 'expert_offer' ? now : null,
      expiresAt: new Date(now.getTime() + days * dayMs),
    }
    const { id } = await tx.introduction.create({ data: { ...data, proposedAt: now, lastActivityAt: now } })
    await recordState(tx, actor, { kind: 'introduction', id, from: null, to: 'proposed', reason: overridden ?? undefined })
    await recordChange(tx, actor, { action: 'create', kind: 'introduction', id, changes: changesBetween({}, { ...data, overrideReason: overridden }) })
    if (followUp) await linkFollowUp(tx, actor, followUp, id)
    await enqueueIndexing(tx, [{ kind: 'need', id: needId }])
    await tellProposed(tx, actor, id)
    return id
  })
}

const dayMs = 86_400_000

async function lockPair(tx: Tx, needId: string, expertId: string): Promise<void> {
  await lockRow(tx, 'Need', needId)
  await lockRow(tx, 'Expert', expertId)
}

async function readPair(tx: Tx, actor: Actor, needId: string, expertId: string) {
  const need = found(await tx.need.findUnique({ where: { id: needId }, select: { ...needFactsSelect, ...pairSelect.need } }))
  const facts = needFacts(need)
  permit(actor, 'need.view', facts)
  const expert = found(await tx.expert.findUnique({ where: { id: expertId }, select: pairSelect.expert }))
  permit(actor, 'expert.view', expert)
  permit(actor, 'introduction.start', { need: facts, expert })
  return { need, expert, facts }
}

const originFor = (actor: SignedInActor, need: NeedFacts): IntroductionOrigin =>
  isBureau(actor) ? 'bureau_proposal' : actor.enterpriseId === need.enterpriseId ? 'firm_request' : 'expert_offer'

/** The reason in words; an expert who may not know the firm is not told of a conflict, which would name it. */
const refusalFor = (actor: Actor, obstacle: Obstacle, need: NeedFacts) =>
  obstacle === 'conflict' && !can(actor, 'need.viewEnterprise', need) ? 'introduction_unavailable' : `introduction_${obstacle}`

/** The bureau may go beyond an expert's load if it says why: the reason that counted, null where none was needed. */
async function refuseOverload(tx: Tx, actor: Actor, expert: { id: string; capacity: number | null }, reason: string | null): Promise<string | null> {
  const load = await loadOf(tx, expert)
  if (!isFull(load)) return null
  if (!isBureau(actor)) throw new DomainError('conflict', `introduction_full|${JSON.stringify(load)}`)
  if (!reason) throw new FieldErrors({ overrideReason: `introduction_override|${JSON.stringify(load)}` })
  return reason
}

/** Asks those who must answer; the bureau where one of them has no account. */
async function tellProposed(tx: Tx, actor: Actor, id: string): Promise<void> {
  const it = await introductionForChange(tx, id)
  const { title } = it.need
  await tell(tx, actor, it, othersThan(actor, it), { kind: 'introduction_proposed', params: { title, from: nameOf(actor, it) } })
  const silent = it.expert.users.length === 0 ? it.expert.name : it.need.enterprise.users.length === 0 ? it.need.enterprise.name : null
  if (silent) await tell(tx, actor, it, ['bureau'], { kind: 'introduction_unreachable', params: { title, name: silent } })
}
