import type { User } from '@prisma-client'
import { mailTo } from '~/domain/notifications/notify.server'
import type { Tx } from '~/platform/db.server'
import type { AccountMails } from '~/mail/kinds/accounts'

type Addressee = Pick<User, 'email' | 'name' | 'locale'>

/** What the owner of an account is told by mail because somebody else may have done it. */
type Change = 'password_changed' | 'second_factor_off' | 'passkey_added'

/** Tells the account's owner of a change to how they sign in. */
export const tellOfChange = (tx: Tx, { email, name, locale }: Addressee, kind: Change): Promise<void> => mailTo(tx, email, locale, { kind, params: { name }, path: '/account' })

/** The kinds whose path is a secret link. */
type LinkKind = 'verify_email' | 'magic_link' | 'reset_password'

/** Mails somebody a link that they asked for. */
export const mailLink = (tx: Tx, { email, name, locale }: Addressee, kind: LinkKind, path: string): Promise<void> =>
  mailTo(tx, email, locale, { kind, params: { name } satisfies AccountMails[LinkKind], path })
