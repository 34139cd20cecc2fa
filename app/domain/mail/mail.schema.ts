import { z } from 'zod'
import { oneOf, pageOf, textOf } from '~/domain/paging'
import { cadences, type ChoosableTopic, choosableTopics } from './topics'

const cadence = z.enum(cadences, { error: 'choice' })

/** How often somebody wants mail, topic by topic. */
export const preferencesSchema = z.object(Object.fromEntries(choosableTopics.map((topic) => [topic, cadence])) as Record<ChoosableTopic, typeof cadence>)

export type MailPreferences = z.output<typeof preferencesSchema>

/** Mail's states in the order in which somebody must look at them. */
export const mailStates = ['unconfirmed', 'failed', 'bounced', 'queued', 'sending', 'sent', 'gathered', 'digested', 'cancelled'] as const

/** What the list's URL asks for; anything unknown is left out. */
export const mailFilter = (search: URLSearchParams) => ({ state: oneOf(mailStates, search.get('state')), address: textOf(search, 'keyword'), page: pageOf(search) })

export type MailFilter = ReturnType<typeof mailFilter>

/** What an officer does with a mail. */
export const mailMove = z.object({ id: z.string().min(1).max(64), to: z.enum(['resend', 'arrived', 'clear']) })

/** What the page behind an unsubscribe link asks for; the mail program's own click carries none of it. */
export const unsubscribing = z.object({ wanted: z.string().optional() })
