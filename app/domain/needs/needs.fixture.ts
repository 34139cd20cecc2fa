import type { NeedState } from '@prisma-client'
import { db } from '~/platform/db.server'
import * as made from '@tests/factories/records'
import { type NeedInput, needSchema } from './needs.schema'

/** What a filled-in form brings, as its schema reads it. */
export const formOf = (enterprise: string, fields: Record<string, unknown> = {}): NeedInput =>
  needSchema.parse({ enterprise, title: '银电解液净化', description: '电解液铜升高。', disclosure: 'public', unclassifiedDeclared: 'on', ...fields })

/** What the bureau asks of a need before it reviews it. */
const complete = { type: 'process_improvement', contactName: '测试联系人', contactPhone: '0735-0000000' } as const

/** A firm of its own with one complete need in the state. */
export async function plantNeed(state: NeedState, overrides: Parameters<typeof made.need>[1] = {}) {
  const enterprise = await db().enterprise.create({ data: made.enterprise() })
  const need = await db().need.create({ data: made.need(enterprise.id, { state, publishedAt: null, ...complete, ...overrides }) })
  return { enterprise, need }
}
