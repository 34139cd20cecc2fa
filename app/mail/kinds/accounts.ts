import type { MailTopic } from '../kinds'

/** Who invites, and for whom one would act. */
type Invited = { from: string; record: string; expiresAt: string }

/** Mail about accounts: links that were asked for, requests to join and what became of them. */
export interface AccountMails {
  /** Somebody asks the bureau, or a firm's manager, to be let in. */
  join_requested: { name: string; record: string }
  join_approved: { record: string }
  join_refused: { record: string; reason: string }
  /** To those who act there already. */
  person_joined: { name: string; record: string }
  person_departed: { name: string; record: string }
  /** To who acts no longer for a firm or an expert. */
  departed: { record: string }
  made_manager: { record: string }
  made_member: { record: string }
  invited_member: Invited
  invited_expert: Invited
  invited_delegate: Invited
  /** To the owner of an address with which somebody tried to register. */
  already_registered: Record<string, never>
  account_suspended: { reason: string }
  account_reinstated: Record<string, never>
  /** An officer, head or administrator now may more or less than before. */
  bureau_role_changed: { by: string }
  /** Proves that an address is its account's; the path is the link. */
  verify_email: { name: string }
  magic_link: { name: string }
  reset_password: { name: string }
  /** To a new address, which becomes the account's by the link. */
  change_email: { name: string }
  /** To the present address: another was named, and how to object. */
  email_changing: { name: string; email: string }
  password_changed: { name: string }
  second_factor_off: { name: string }
  passkey_added: { name: string }
}

export const accountMailTopics: Record<keyof AccountMails, MailTopic> = {
  join_requested: 'office',
  join_approved: 'account',
  join_refused: 'account',
  person_joined: 'office',
  person_departed: 'office',
  departed: 'account',
  made_manager: 'account',
  made_member: 'account',
  invited_member: 'account',
  invited_expert: 'account',
  invited_delegate: 'account',
  already_registered: 'account',
  account_suspended: 'account',
  account_reinstated: 'account',
  bureau_role_changed: 'account',
  verify_email: 'account',
  magic_link: 'account',
  reset_password: 'account',
  change_email: 'account',
  email_changing: 'account',
  password_changed: 'account',
  second_factor_off: 'account',
  passkey_added: 'account',
}
