import { type Actor, isSignedIn } from '~/domain/actor'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfBureau, peopleOfExpert, peopleOfFirm } from '~/domain/notifications/people.server'
import type { DockingMails } from '~/mail/kinds/docking'
import type { MailKinds } from '~/mail/kinds'
import type { Tx } from '~/platform/db.server'

type Side = { enterpriseId: string | null; expertId: string | null }

interface News<K extends keyof DockingMails> {
  kind: K
  params: MailKinds[K]
  path: string
  dedupeKey?: string
}

/** Tells the people of a participant, but not whoever did it. */
export async function tellParticipant<K extends keyof DockingMails>(tx: Tx, actor: Actor, { enterpriseId, expertId }: Side, news: News<K>): Promise<void> {
  const people = enterpriseId ? await peopleOfFirm(tx, enterpriseId) : expertId ? await peopleOfExpert(tx, expertId) : []
  await tellOthers(tx, actor, people, news)
}

/** Tells the bureau. */
export const tellBureau = async <K extends keyof DockingMails>(tx: Tx, actor: Actor, news: News<K>): Promise<void> => tellOthers(tx, actor, await peopleOfBureau(tx), news)

async function tellOthers<K extends keyof DockingMails>(tx: Tx, actor: Actor, people: string[], news: News<K>): Promise<void> {
  const readers = people.filter((id) => !isSignedIn(actor) || id !== actor.userId)
  if (readers.length > 0) await notify(tx, readers, news)
}
