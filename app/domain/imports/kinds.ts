import type { RecordKind } from '@prisma-client'
import { type RegisterKind, registerSlugs } from '~/domain/records/paths'

const registerKinds = Object.keys(registerSlugs) as RegisterKind[]

/** What can be imported: the registers by their addresses. */
export const importKinds = ['experts', 'needs', 'agreements', ...registerKinds.map((kind) => registerSlugs[kind])] as const

export type ImportKind = (typeof importKinds)[number]

type Registers = Record<(typeof registerSlugs)[RegisterKind], RegisterKind>

/** The register that an import fills. */
export const registerOf = Object.fromEntries(registerKinds.map((kind) => [registerSlugs[kind], kind])) as Registers

/** The kind of record that an import makes. */
export const recordKindOf = { experts: 'expert', needs: 'need', agreements: 'agreement', ...registerOf } satisfies Record<ImportKind, RecordKind>

/** Something for each register, by the address that names its imports. */
export const byRegister = <T>(make: (kind: RegisterKind) => T) =>
  Object.fromEntries(registerKinds.map((kind) => [registerSlugs[kind], make(kind)])) as Record<keyof Registers, T>
