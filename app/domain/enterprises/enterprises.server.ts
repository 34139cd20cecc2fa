import type { Actor } from '~/domain/actor'
import { contactOfEnterprise, contactOnPage, noteContactView } from '~/domain/contacts/contacts.server'
import { FieldErrors, found } from '~/domain/errors'
import { introductionsOf } from '~/domain/introductions/introductions.server'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { mayDo } from '~/domain/records/may'
import { unmerged, visibleHistory } from '~/domain/records/merged.server'
import { insertRecord, moveRecord, overwriteRecord, refuseTaken } from '~/domain/records/records.server'
import { classificationCode, classificationLabels, classificationPath } from '~/domain/reference/classifications.server'
import { needsWithVisibleFirm, visibleAgreements } from '~/domain/visibility.server'
import { twinsOf } from '~/domain/twins/twins.server'
import { db, inTransaction } from '~/platform/db.server'
import type { EnterpriseInput } from './enterprises.schema'

/** An enterprise with the needs and agreements the actor may see under its name, and what they may do with it. */
export async function getEnterprise(actor: Actor, id: string) {
  const enterprise = unmerged(await db().enterprise.findUnique({ where: { id }, include: { aliases: { orderBy: { name: 'asc' } } } }))
  permit(actor, 'enterprise.view', enterprise)
  const { contactName, contactPhone, contactEmail, note, ...facts } = enterprise
  const mayNote = can(actor, 'enterprise.viewNote', enterprise)
  return {
    enterprise: { ...facts, note: mayNote ? note : null },
    ...contactOnPage(actor, await contactOfEnterprise(id), { contactName, contactPhone, contactEmail }),
    industry: await classificationPath('industry', enterprise.industryCode),
    region: await classificationPath('region', enterprise.regionCode),
    needs: await needsOf(actor, id),
    agreements: await agreementsOf(actor, id),
    introductions: can(actor, 'enterprise.viewHistory', enterprise) ? await introductionsOf(actor, { enterprise: id }) : null,
    accounts: mayNote ? await db().user.findMany({ where: { enterpriseId: id }, select: { id: true, name: true, email: true }, orderBy: { name: 'asc' }, take: 50 }) : null,
    twins: await twinsOf(actor, 'enterprise', id),
    history: await visibleHistory(actor, 'enterprise', enterprise),
    may: { ...mayDo(actor, 'enterprise', enterprise), createNeed: enterprise.state === 'active' && can(actor, 'need.create', { enterpriseId: id }) },
  }
}

export type EnterprisePage = Awaited<ReturnType<typeof getEnterprise>>

const needsOf = (actor: Actor, enterpriseId: string) =>
  db().need.findMany({
    where: { AND: [{ enterpriseId }, needsWithVisibleFirm(actor)] },
    select: { id: true, title: true, state: true, isSample: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })

const agreementsOf = (actor: Actor, enterpriseId: string) =>
  db().agreement.findMany({
    where: { AND: [{ withdrawnAt: null, parties: { some: { enterpriseId } } }, visibleAgreements(actor)] },
    select: { id: true, title: true, state: true, isSample: true },
    orderBy: { createdAt: 'desc' },
    take: 200,
  })

/** The form's values of an enterprise that the actor may edit; `office` = the bureau's own fields may be seen and set too. */
export async function enterpriseForEditing(actor: Actor, id: string) {
  const enterprise = unmerged(await db().enterprise.findUnique({ where: { id }, include: { aliases: { orderBy: { name: 'asc' } } } }))
  permit(actor, 'enterprise.edit', enterprise)
  await noteContactView(actor, 'enterprise', id, await contactOfEnterprise(id))
  const { note, number, industryCode, regionCode, aliases, ...values } = enterprise
  const office = can(actor, 'enterprise.viewNote', enterprise)
  return {
    office,
    values: {
      ...values,
      ...(office ? { note, number } : {}),
      aliases: aliases.map(({ name }) => name),
      industryCode: Object.values(await classificationLabels('industry', [industryCode]))[0] ?? industryCode,
      regionCode: Object.values(await classificationLabels('region', [regionCode]))[0] ?? regionCode,
    },
  }
}

const uniqueFields = ['name', 'number', 'creditCode']

/** Creates an enterprise; throws FieldErrors for a name or code that is taken, or an unknown industry or region. */
export async function createEnterprise(actor: Actor, input: EnterpriseInput): Promise<string> {
  permit(actor, 'enterprise.create')
  const { aliases, version: _, ...fields } = await filed(input)
  return inTransaction(async (tx) => {
    await refuseTaken(tx, 'enterprise', fields, uniqueFields)
    return insertRecord(tx, actor, 'enterprise', { fields, aliases })
  })
}

/** Corrects an enterprise; the firm's own members leave the bureau's number and note as they are. */
export async function updateEnterprise(actor: Actor, id: string, input: EnterpriseInput): Promise<void> {
  const { aliases, version, note, number, ...own } = await filed(input)
  await inTransaction(async (tx) => {
    const before = found(await tx.enterprise.findUnique({ where: { id } }))
    permit(actor, 'enterprise.edit', before)
    const fields = can(actor, 'enterprise.viewNote', before) ? { ...own, note, number } : own
    await refuseTaken(tx, 'enterprise', fields, uniqueFields, id)
    await overwriteRecord(tx, actor, 'enterprise', before, { fields, aliases, version })
  })
}

/** The input with industry and region as codes. Throws FieldErrors where one coordinate is missing beside the other. */
async function filed(input: EnterpriseInput): Promise<EnterpriseInput> {
  if ((input.latitude === null) !== (input.longitude === null)) throw new FieldErrors({ [input.latitude === null ? 'latitude' : 'longitude']: 'required' })
  return {
    ...input,
    industryCode: await classificationCode('industry', 'industryCode', input.industryCode),
    regionCode: await classificationCode('region', 'regionCode', input.regionCode),
  }
}

/** Takes an enterprise out of lists and search, or brings it back. */
export const moveEnterprise = (actor: Actor, id: string, to: 'active' | 'withdrawn', reason?: string): Promise<void> =>
  moveRecord(actor, 'enterprise', id, to, reason)
