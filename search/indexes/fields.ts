import type { Kind } from './kinds.ts'

/**
 * How much it tells that a word was met here, the most telling first. `sound` is pinyin, `inside` holds words that
 * lie across or inside the words of the other ranks. Engines render ranks, never single fields.
 */
export const RANKS = ['name', 'key', 'text', 'sound', 'inside'] as const
export type Rank = (typeof RANKS)[number]

export const TEXT_FIELDS = ['title', 'aliases', 'organisations', 'keywords', 'works', 'workTexts', 'body'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** The rank of each field, per kind: a firm's name says less about its need than it says about an agreement it signed. */
export const FIELD_RANKS: Record<Kind, Record<TextField, Rank>> = {
  expert: { title: 'name', aliases: 'name', organisations: 'key', keywords: 'key', works: 'key', workTexts: 'text', body: 'text' },
  need: { title: 'name', aliases: 'key', organisations: 'key', keywords: 'key', works: 'key', workTexts: 'text', body: 'text' },
  agreement: { title: 'name', aliases: 'name', organisations: 'name', keywords: 'key', works: 'key', workTexts: 'text', body: 'text' },
}

/** Fields that are also found by their pinyin and its initials. */
export const SOUNDED_FIELDS = ['title', 'aliases', 'organisations'] as const satisfies TextField[]
