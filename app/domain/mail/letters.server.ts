import type { MailMessage } from '@prisma-client'
import { linkTo } from '~/mail/addresses.server'
import { compose, type Parcel } from '~/mail/compose.server'
import { factsOfKind } from '~/mail/kinds'
import type { LetterItem } from '~/mail/Letter'
import { render } from '~/mail/render.server'
import { languageOf, type MailParams, mailTexts, wordingOf } from '~/mail/texts'
import { db } from '~/platform/db.server'
import { digestKind } from './digest'
import { unsubscribeToken } from './token.server'
import { type ChoosableTopic, choosableTopics } from './topics'

type Kept = Pick<MailMessage, 'id' | 'kind' | 'params' | 'path' | 'locale'>

/** The mail as it goes out. */
export async function parcelOf(mail: MailMessage): Promise<Parcel> {
  const { id, messageId, address: to, locale, userId } = mail
  const gathered = mail.kind === digestKind ? await db().mailMessage.findMany({ where: { digestId: id }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }) : []
  const kept = gathered.length > 0 ? gathered : [mail]
  const t = mailTexts(locale)
  const subject = gathered.length > 0 ? t('digest.subject', { count: gathered.length }) : wordingOf(mail.kind, mail.params as MailParams, locale).subject
  const topics = topicsOf(kept)
  const unsubscribe = userId && topics.length > 0 ? linkTo(`/mail/unsubscribe/${unsubscribeToken({ userId, topics })}`) : undefined
  const links = unsubscribe
    ? [
        { href: unsubscribe, label: t('letter.unsubscribe') },
        { href: linkTo('/account/mail'), label: t('letter.preferences') },
      ]
    : []
  const why = unsubscribe ? t('letter.why', { topics: topics.map((topic) => t(`topics.${topic}.name`)).join(t('letter.between')) }) : t('letter.whyAccount')
  const content = { language: languageOf(locale), subject, sender: t('letter.sender'), lead: gathered.length > 0 ? subject : undefined, items: kept.map((one) => itemOf(one, locale)), footer: { why, links } }
  return compose({ id, messageId, to, subject, ...render(content), unsubscribeUrl: unsubscribe })
}

function itemOf({ kind, params, path }: Kept, locale: string): LetterItem {
  const { subject, body, action } = wordingOf(kind, params as MailParams, locale)
  return { heading: subject, body, link: { href: linkTo(path ?? '/'), label: action } }
}

/** What the mail is about, as far as its reader may want to hear less of it. */
const topicsOf = (kept: Kept[]): ChoosableTopic[] => choosableTopics.filter((topic) => kept.some(({ kind }) => factsOfKind(kind)?.topic === topic))
