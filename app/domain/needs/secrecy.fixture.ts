import { randomUUID } from 'node:crypto'
import type { DisclosureTier, NeedState } from '@prisma-client'
import { recordChange } from '~/domain/history/history.server'
import { db, inTransaction } from '~/platform/db.server'
import { officer } from '@tests/factories/actors'
import * as made from '@tests/factories/records'
import { disclosureTiers, needStates } from './needs.schema'

export interface Secretive {
  id: string
  firm: { id: string; name: string; alias: string }
  phone: string
  note: string
  expertId: string
}

/** A need in every state and tier, with its firm named and hidden; each with a firm, a contact, a note and an introduced expert of its own. */
export async function plantSecretive(): Promise<Secretive[]> {
  const planted: Secretive[] = []
  for (const state of needStates)
    for (const disclosure of disclosureTiers) for (const hideEnterprise of [true, false]) planted.push(await plantOne(state, disclosure, hideEnterprise))
  return planted
}

async function plantOne(state: NeedState, disclosure: DisclosureTier, hideEnterprise: boolean): Promise<Secretive> {
  const mark = randomUUID().slice(0, 8)
  const firm = { name: `密${mark}冶炼公司`, alias: `暗${mark}厂` }
  const secrets = { contactName: `联${mark}`, contactPhone: `电${mark}`, contactEmail: `${mark}@secret.example`, note: `注${mark}` }
  const { id: firmId } = await db().enterprise.create({
    data: { ...made.enterprise({ name: firm.name, regionCode: '431081' }), aliases: { create: { name: firm.alias, key: firm.alias } } },
  })
  const expert = await db().expert.create({ data: { ...made.expert({ regions: ['资兴市'] }), works: { create: [made.work('')].map(({ expertId: _, ...work }) => work) } } })
  const need = made.need(firmId, { state, disclosure, hideEnterprise, ...secrets })
  await db().need.create({ data: need })
  await db().introduction.create({ data: { needId: need.id, expertId: expert.id, state: 'accepted' } })
  await inTransaction((tx) => recordChange(tx, officer, { action: 'edit', kind: 'need', id: need.id, changes: { note: [null, secrets.note], title: ['旧', need.title] } }))
  return { id: need.id, firm: { id: firmId, ...firm }, phone: secrets.contactPhone, note: secrets.note, expertId: expert.id }
}
