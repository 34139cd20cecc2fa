import type { SignedInActor } from '~/domain/actor'
import { hasMailbox } from '~/domain/mail/mailbox.server'
import { getMailPreferences } from '~/domain/mail/preferences.server'
import { listNotifications } from './inbox.server'

/** One's notifications, whether one's address takes mail, and whether mail can be read in the portal. */
export async function notificationPage(actor: SignedInActor, page: number, language: string) {
  const [list, mailbox, mail] = await Promise.all([listNotifications(actor, page, language), hasMailbox(actor), getMailPreferences(actor)])
  return { list, mailbox, mail }
}
