import { notify } from '~/domain/notifications/notify.server'
import { db, inTransaction } from '~/platform/db.server'

let people = 0

/** An account that can be told something. */
export async function somebody(data: { locale?: string; suspendedAt?: Date } = {}): Promise<{ id: string; email: string }> {
  people += 1
  return db().user.create({ data: { email: `reader-${people}@example.cn`, name: '样例读者', role: 'bureau', ...data }, select: { id: true, email: true } })
}

/** Tells somebody of a need that was submitted, and gives the mail's row. */
export async function tell(userId: string, title = '高纯银粉的粒度控制') {
  await inTransaction((tx) => notify(tx, [userId], { kind: 'need_submitted', params: { title, enterprise: '样例银业' }, path: '/needs/1' }))
  return db().mailMessage.findFirstOrThrow({ where: { userId }, orderBy: { createdAt: 'desc' } })
}

export const stateOf = async (id: string): Promise<string> => (await db().mailMessage.findUniqueOrThrow({ where: { id } })).state
