import { randomUUID } from 'node:crypto'
import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { creditCodeCharacters, creditCodeCheck } from '~/domain/enterprises/creditCode'
import { db } from '~/platform/db.server'
import * as make from '@tests/factories/records'

/** A valid credit code that no other test has. */
export function newCreditCode(): string {
  const first17 = Array.from({ length: 17 }, () => creditCodeCharacters[Math.floor(Math.random() * creditCodeCharacters.length)]).join('')
  return first17 + creditCodeCheck(first17)
}

/** An account without a password, as the rules see it. */
export async function plantActor(data: Partial<Prisma.UserUncheckedCreateInput> = {}): Promise<SignedInActor> {
  return actorFrom((await db().user.create({ data: make.user(data) })).id)
}

/** Who the account is now. */
export async function actorFrom(userId: string): Promise<SignedInActor> {
  const { name, role, enterpriseId, memberRole, expertId, expertRole } = await db().user.findUniqueOrThrow({ where: { id: userId } })
  return { userId, name, role, enterpriseId, memberRole, expertId, expertRole }
}

export const plantMember = (enterpriseId: string, memberRole: 'manager' | 'member' = 'manager') => plantActor({ role: 'enterprise', enterpriseId, memberRole })

export const plantFirm = async (data: Partial<Prisma.EnterpriseUncheckedCreateInput> = {}) => db().enterprise.create({ data: make.enterprise(data) })

export const plantExpert = async () => db().expert.create({ data: make.expert() })

/** What a person types to register for a firm. */
export const enterpriseForm = (changes: Partial<Record<'email' | 'creditCode' | 'enterpriseName', string>> = {}) => ({
  name: '样例来客',
  email: `${randomUUID()}@example.com`,
  password: 'correct horse 電池',
  consent: 'on' as const,
  enterpriseName: `样例新材料${randomUUID().slice(0, 8)}有限公司`,
  creditCode: newCreditCode(),
  message: null,
  ...changes,
})

/** Somebody who acts for nobody yet. */
export const plantNewcomer = () => plantActor({ role: 'enterprise', name: '样例来客' })

/** The kinds of mail that go to an address, oldest first. */
export const mailsTo = async (address: string): Promise<string[]> =>
  (await db().mailMessage.findMany({ where: { address }, orderBy: { createdAt: 'asc' }, select: { kind: true } })).map(({ kind }) => kind)

export const emailOf = async (userId: string): Promise<string> => (await db().user.findUniqueOrThrow({ where: { id: userId } })).email
