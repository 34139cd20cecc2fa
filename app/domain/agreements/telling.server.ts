import { type Actor, isSignedIn } from '~/domain/actor'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfBureau, peopleOfExpert, peopleOfFirm } from '~/domain/notifications/people.server'
import type { MailKinds } from '~/mail/kinds'
import type { AgreementMails } from '~/mail/kinds/agreements'
import type { Tx } from '~/platform/db.server'

interface News<K extends keyof AgreementMails> {
  kind: K
  params: MailKinds[K]
  path: string
  dedupeKey?: string
}

export interface PartyOfPeople {
  enterpriseId: string | null
  expertId: string | null
}

/** Who is told: the bureau alone, or these parties and the bureau. */
type Readers = 'bureau' | PartyOfPeople[]

/** Tells people of an agreement, but not whoever did it. */
export async function tellAboutAgreement<K extends keyof AgreementMails>(tx: Tx, actor: Actor, readers: Readers, news: News<K>): Promise<void> {
  const parties = readers === 'bureau' ? [] : await peopleOfParties(tx, readers)
  await tellPeople(tx, actor, [...parties, ...(await peopleOfBureau(tx))], news)
}

/** Tells the people of these parties, but not whoever did it. */
export async function tellParties<K extends keyof AgreementMails>(tx: Tx, actor: Actor, parties: PartyOfPeople[], news: News<K>): Promise<void> {
  await tellPeople(tx, actor, await peopleOfParties(tx, parties), news)
}

async function tellPeople<K extends keyof AgreementMails>(tx: Tx, actor: Actor, people: string[], news: News<K>): Promise<void> {
  const self = isSignedIn(actor) ? actor.userId : null
  const others = [...new Set(people)].filter((id) => id !== self)
  if (others.length > 0) await notify(tx, others, news)
}

/** The accounts that act for these parties; institutions have none. */
async function peopleOfParties(tx: Tx, parties: PartyOfPeople[]): Promise<string[]> {
  const people: string[] = []
  for (const { enterpriseId, expertId } of parties) {
    if (enterpriseId) people.push(...(await peopleOfFirm(tx, enterpriseId)))
    if (expertId) people.push(...(await peopleOfExpert(tx, expertId)))
  }
  return people
}
