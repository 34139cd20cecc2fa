import { type MailParams, mailTexts, wordingOf } from '~/mail/texts'
import { digestKind } from './digest'
import { maySecrets } from './secrets'

/** A mail's subject in the given language; null where nobody but its reader may know what it says. */
export function subjectOf(mail: { kind: string; params: unknown; userId: string | null }, language: string): string | null {
  if (mail.kind === digestKind) return mailTexts(language)('digest.subject', mail.params as { count: number })
  return maySecrets(mail) ? null : wordingOf(mail.kind, mail.params as MailParams, language).subject
}
