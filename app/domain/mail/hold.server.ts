import type { MailMessage } from '@prisma-client'
import { factsOfKind } from '~/mail/kinds'
import { db } from '~/platform/db.server'

/** Why a mail must not go out any more: its reader is gone or suspended, or its address takes none. Null where it may. Mail of `account` is asked for, and may prove an address anew. */
export async function reasonToHold({ kind, userId, address }: MailMessage): Promise<'suspended' | 'address_bounced' | null> {
  if (factsOfKind(kind)?.topic === 'account') return null
  const reader = userId ? await db().user.findUnique({ where: { id: userId }, select: { suspendedAt: true, erasedAt: true } }) : null
  if (reader?.suspendedAt || reader?.erasedAt) return 'suspended'
  return (await isBounced(address)) ? 'address_bounced' : null
}

/** Whether mail to the address came back for good and nobody has cleared it since. */
export const isBounced = async (address: string): Promise<boolean> => (await db().mailBounce.count({ where: { address, permanent: true, clearedAt: null }, take: 1 })) > 0
