import type { Actor } from '~/domain/actor'
import { contactOfExpert, contactOnPage, noteContactView } from '~/domain/contacts/contacts.server'
import { introductionsOf } from '~/domain/introductions/introductions.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { mayDo } from '~/domain/records/may'
import { unmerged, visibleHistory } from '~/domain/records/merged.server'
import { visibleAgreements, visibleWorks } from '~/domain/visibility.server'
import { twinsOf } from '~/domain/twins/twins.server'
import { db } from '~/platform/db.server'

const withNames = {
  institution: { select: { id: true, name: true } },
  aliases: { orderBy: { name: 'asc' } },
  conflicts: { orderBy: { name: 'asc' }, include: { enterprise: { select: { id: true, name: true } } } },
} as const

/** An expert with the works, agreements and introductions the actor may see, and what they may do with the profile. */
export async function getExpert(actor: Actor, id: string) {
  const expert = unmerged(await db().expert.findUnique({ where: { id }, include: withNames }))
  permit(actor, 'expert.view', expert)
  const { contactPhone, contactEmail, conflicts, note, ...facts } = expert
  const own = can(actor, 'expert.viewHistory', expert)
  const accounts = can(actor, 'requests.view') ? await accountsOf(id) : null
  return {
    expert: { ...facts, note: can(actor, 'expert.viewNote', expert) ? note : null },
    ...contactOnPage(actor, await contactOfExpert(id), { contactPhone, contactEmail }),
    conflicts: own ? conflicts.map(({ id, name, enterprise }) => ({ id, name, enterpriseId: enterprise?.id ?? null })) : null,
    works: await worksOf(actor, id),
    agreements: await agreementsOf(actor, id),
    introductions: own ? await introductionsOf(actor, { expert: id }) : null,
    accounts,
    twins: await twinsOf(actor, 'expert', id),
    history: await visibleHistory(actor, 'expert', expert),
    may: { ...mayDo(actor, 'expert', expert), pairing: can(actor, 'pairing.view', { expert }), addWork: expert.state === 'active' && can(actor, 'work.create', { expertId: id }), invite: can(actor, 'expert.invite', expert) && !accounts?.some(({ expertRole }) => expertRole === 'owner') },
  }
}

export type ExpertPage = Awaited<ReturnType<typeof getExpert>>

const accountsOf = (expertId: string) =>
  db().user.findMany({ where: { expertId }, select: { id: true, name: true, email: true, expertRole: true }, orderBy: { name: 'asc' }, take: 50 })

const worksOf = (actor: Actor, expertId: string) =>
  db().work.findMany({
    where: { AND: [{ expertId }, visibleWorks(actor)] },
    orderBy: [{ position: 'asc' }, { year: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: 500,
  })

const agreementsOf = (actor: Actor, expertId: string) =>
  db().agreement.findMany({
    where: { AND: [{ withdrawnAt: null, parties: { some: { expertId } } }, visibleAgreements(actor)] },
    select: { id: true, title: true, state: true, isSample: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })

/** The form's values of an expert that the actor may edit; `office` = the bureau's own fields may be seen and set too. */
export async function expertForEditing(actor: Actor, id: string) {
  const expert = unmerged(await db().expert.findUnique({ where: { id }, include: withNames }))
  permit(actor, 'expert.edit', expert)
  await noteContactView(actor, 'expert', id, await contactOfExpert(id))
  const { note, number, institution, aliases, conflicts, ...values } = expert
  const office = can(actor, 'expert.viewNote', expert)
  return {
    office,
    values: {
      ...values,
      ...(office ? { note, number } : {}),
      institution: institution?.name,
      aliases: aliases.map(({ name }) => name),
      conflicts: conflicts.map(({ name }) => name),
    },
  }
}
