import { randomUUID } from 'node:crypto'
import type { Prisma } from '@prisma-client'
import { privacyTextVersion } from '~/domain/privacy/version'

/** What distinguishes one made-up record from the next; names must not collide by accident. */
const mark = () => randomUUID().slice(0, 8)

type Input<Create> = Create & { id: string }

/** A university that is active and has no aliases. */
export const institution = (overrides: Partial<Prisma.InstitutionUncheckedCreateInput> = {}): Input<Prisma.InstitutionUncheckedCreateInput> => ({
  name: `测试大学${mark()}`,
  kind: 'university',
  ...overrides,
  id: overrides.id ?? randomUUID(),
})

/** A firm in the silver trade. */
export const enterprise = (overrides: Partial<Prisma.EnterpriseUncheckedCreateInput> = {}): Input<Prisma.EnterpriseUncheckedCreateInput> => ({
  name: `测试银业${mark()}有限公司`,
  industryCode: '3222',
  ...overrides,
  id: overrides.id ?? randomUUID(),
})

/** An expert with one direction and no works. */
export const expert = (overrides: Partial<Prisma.ExpertUncheckedCreateInput> = {}): Input<Prisma.ExpertUncheckedCreateInput> => ({
  name: `测试专家${mark()}`,
  title: '教授',
  researchDirections: ['银电解精炼'],
  cooperationModes: ['development'],
  ...overrides,
  id: overrides.id ?? randomUUID(),
})

/** A patent of the expert's. */
export const work = (expertId: string, overrides: Partial<Prisma.WorkUncheckedCreateInput> = {}): Input<Prisma.WorkUncheckedCreateInput> => ({
  expertId,
  kind: 'patent',
  title: '一种银电解液的净化方法',
  abstract: '以水解沉淀脱除电解液中的铜。',
  ...overrides,
  id: overrides.id ?? randomUUID(),
})

/** A need of the firm's that everybody may read. */
export const need = (enterpriseId: string, overrides: Partial<Prisma.NeedUncheckedCreateInput> = {}): Input<Prisma.NeedUncheckedCreateInput> => ({
  enterpriseId,
  title: '银电解液净化',
  description: '电解液铜升高后需要在线净化。',
  field: 'precious_metals',
  cooperationModes: ['development'],
  disclosure: 'public',
  unclassifiedDeclared: true,
  state: 'published',
  publishedAt: new Date(),
  ...overrides,
  id: overrides.id ?? randomUUID(),
})

/** A signed development contract without parties. */
export const agreement = (overrides: Partial<Prisma.AgreementUncheckedCreateInput> = {}): Input<Prisma.AgreementUncheckedCreateInput> => ({
  title: `银电解液净化技术开发合同${mark()}`,
  mode: 'development',
  state: 'signed',
  ...overrides,
  id: overrides.id ?? randomUUID(),
})

/** A bureau officer without a password; `overrides` make another role of them. */
export const user = (overrides: Partial<Prisma.UserUncheckedCreateInput> = {}): Input<Prisma.UserUncheckedCreateInput> => ({
  email: `${mark()}@example.com`,
  emailVerified: true,
  consentVersion: privacyTextVersion,
  name: '测试用户',
  role: 'bureau',
  ...overrides,
  id: overrides.id ?? randomUUID(),
})
