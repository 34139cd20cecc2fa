import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '~/platform/env.server'
import { type ChoosableTopic, choosableTopics } from './topics'

/** Whose mail of which topics a link stops. */
export interface Unsubscription {
  userId: string
  topics: ChoosableTopic[]
}

/** A signed text for a link, so that one click without signing in works for its reader and for nobody else. It does not lapse: old mail must stay stoppable. */
export function unsubscribeToken({ userId, topics }: Unsubscription): string {
  const content = Buffer.from(`${userId} ${topics.join(' ')}`).toString('base64url')
  return `${content}.${signature(content)}`
}

/** What a link's token says; null where it is not one of ours. */
export function readUnsubscribeToken(token: string): Unsubscription | null {
  const [content = '', signed = ''] = token.split('.')
  const [given, own] = [Buffer.from(signed), Buffer.from(signature(content))]
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null
  const [userId = '', ...names] = Buffer.from(content, 'base64url').toString().split(' ')
  return { userId, topics: choosableTopics.filter((topic) => names.includes(topic)) }
}

const signature = (content: string) => createHmac('sha256', env().SESSION_SECRET).update(`unsubscribe ${content}`).digest('base64url')
