import { beforeAll, describe, expect, it } from 'vitest'
import { introductionStates } from '~/domain/introductions/life'
import { getEnterprise } from '~/domain/enterprises/enterprises.server'
import { getExpert } from '~/domain/experts/reading.server'
import { getNeed } from '~/domain/needs/reading.server'
import type { SignedInActor } from '~/domain/actor'
import { db } from '~/platform/db.server'
import * as made from '@tests/factories/records'
import { type ContactKind, contactKinds, viewContact } from './contacts.server'

const phones = { need: '0735-1000001', enterprise: '0735-1000002', expert: '0731-1000003' }

/** A firm and an expert with one introduction between them in the state, each with somebody who acts for them. */
async function plant(state: (typeof introductionStates)[number]) {
  const firm = await db().enterprise.create({ data: made.enterprise({ contactPhone: phones.enterprise }) })
  const professor = await db().expert.create({ data: made.expert({ contactPhone: phones.expert }) })
  const need = await db().need.create({ data: made.need(firm.id, { contactPhone: phones.need }) })
  await db().introduction.create({ data: { needId: need.id, expertId: professor.id, state } })
  const ids = { need: need.id, enterprise: firm.id, expert: professor.id }
  return { ids, member: await person({ role: 'enterprise', enterpriseId: firm.id }), professor: await person({ role: 'expert', expertId: professor.id }) }
}

async function person(links: { role: 'enterprise' | 'expert' | 'bureau'; enterpriseId?: string; expertId?: string }): Promise<SignedInActor> {
  const { id } = await db().user.create({ data: made.user(links) })
  return { userId: id, name: '样例', memberRole: null, expertRole: null, ...links, enterpriseId: links.enterpriseId ?? null, expertId: links.expertId ?? null }
}

const outcome = (actor: SignedInActor, kind: ContactKind, id: string) =>
  viewContact(actor, kind, id).then(({ contact }) => contact.contactPhone, (error: { code: string }) => error.code)

let officer: SignedInActor
let other: { member: SignedInActor; professor: SignedInActor }

beforeAll(async () => {
  officer = await person({ role: 'bureau' })
  other = await plant('accepted')
})

describe('contact data', () => {
  it.each(introductionStates)('of both sides of an introduction that is %s', async (state) => {
    const { ids, member, professor } = await plant(state)
    const entitled = ['accepted', 'talks', 'agreement'].includes(state)
    const seenBy = async (actor: SignedInActor) => Object.fromEntries(await Promise.all(contactKinds.map(async (kind) => [kind, await outcome(actor, kind, ids[kind])])))
    expect(await seenBy(professor)).toEqual(entitled ? phones : { need: 'not_found', enterprise: 'not_found', expert: phones.expert })
    expect(await seenBy(member)).toEqual(entitled ? phones : { ...phones, expert: 'not_found' })
    expect(await seenBy(officer)).toEqual(phones)
    for (const stranger of [other.member, other.professor]) expect(await seenBy(stranger)).toEqual({ need: 'not_found', enterprise: 'not_found', expert: 'not_found' })
  })

  it('is never printed on the page of the record but for its owner; others who may see it get a way there', async () => {
    const { ids, member, professor } = await plant('talks')
    const pages = async (actor: SignedInActor) => [await getNeed(actor, ids.need), await getEnterprise(actor, ids.enterprise), await getExpert(actor, ids.expert)]
    for (const actor of [officer, professor, member]) {
      const shown = await pages(actor)
      for (const page of shown) expect(page.mayViewContact).toBe(page.contact === null)
    }
    expect(JSON.stringify(await pages(officer))).not.toMatch(/073[15]-1000/)
    expect((await pages(other.member)).map(({ contact, mayViewContact }) => [contact, mayViewContact])).toEqual(Array(3).fill([null, false]))
  })

  it('that somebody else looked at is written down each time, for the owner and the bureau to see', async () => {
    const { ids, member, professor } = await plant('accepted')
    await viewContact(professor, 'need', ids.need)
    await viewContact(professor, 'need', ids.need)
    await viewContact(officer, 'need', ids.need)
    const { views } = await viewContact(member, 'need', ids.need)
    expect(views?.map(({ role }) => role)).toEqual(['bureau', 'expert', 'expert'])
    expect((await viewContact(professor, 'need', ids.need)).views).toBeNull()
  })
})
