import type { IntroductionSide } from '@prisma-client'
import { type Actor, isSignedIn } from '~/domain/actor'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfBureau, peopleOfExpert, peopleOfFirm } from '~/domain/notifications/people.server'
import type { MailKinds } from '~/mail/kinds'
import type { IntroductionMails } from '~/mail/kinds/introductions'
import type { Tx } from '~/platform/db.server'
import { type Held, sideOf } from './change.server'

interface News<K extends keyof IntroductionMails> {
  kind: K
  params: MailKinds[K]
  dedupeKey?: string
}

/** Tells the people of these sides about an introduction, but not whoever did it. */
export async function tell<K extends keyof IntroductionMails>(tx: Tx, actor: Actor, it: Held, sides: IntroductionSide[], news: News<K>): Promise<void> {
  const people = new Set<string>()
  for (const side of sides) for (const id of await peopleOf(tx, it, side)) people.add(id)
  const self = isSignedIn(actor) ? actor.userId : null
  const readers = [...people].filter((id) => id !== self)
  if (readers.length > 0) await notify(tx, readers, { ...news, path: `/introductions/${it.id}` })
}

function peopleOf(tx: Tx, it: Held, side: IntroductionSide): Promise<string[]> {
  switch (side) {
    case 'firm':
      return peopleOfFirm(tx, it.need.enterpriseId)
    case 'expert':
      return peopleOfExpert(tx, it.expertId)
    case 'bureau':
      return officerOf(tx, it.requestedById)
  }
}

/** The officer who proposed it; everybody at the bureau where nobody there did, or that one has left. */
async function officerOf(tx: Tx, id: string | null): Promise<string[]> {
  const bureau = await peopleOfBureau(tx)
  return id && bureau.includes(id) ? [id] : bureau
}

/** The name by which the others know whoever acts. */
export function nameOf(actor: Actor, it: Held): string {
  const side = sideOf(actor, it)
  if (side === 'bureau') return isSignedIn(actor) ? actor.name : ''
  return side === 'firm' ? it.need.enterprise.name : it.expert.name
}

/** The two sides but the one that acts; both where the bureau does. */
export const othersThan = (actor: Actor, it: Held): IntroductionSide[] => (['firm', 'expert'] as const).filter((side) => side !== sideOf(actor, it))
