import { createHash } from 'node:crypto'
import { audienceOfExpert, audienceOfNeed } from '~/domain/audiences'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { db } from '~/platform/db.server'

export const textKinds = ['expert', 'need'] as const
export type TextKind = (typeof textKinds)[number]

/** A public text that can be sent. */
export interface Text {
  kind: TextKind
  recordId: string
  /** `work:<id>`, `profile` or `text`. */
  entry: string
  text: string
  sha256: string
}

/** Characters of a text that are sent; most models read no more than some hundred to some thousand words. */
export const longestText = 2000

/**
 * The texts of these records that everybody may read, as the rows stand now: of an expert each work and the directions with the
 * keywords, of a need what is wanted. Names, contacts and what only some may read are never among them.
 */
export async function publicTexts(kind: TextKind, ids: string[]): Promise<Text[]> {
  return kind === 'expert' ? textsOfExperts(ids) : textsOfNeeds(ids)
}

async function textsOfExperts(ids: string[]): Promise<Text[]> {
  const rows = await db().expert.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, state: true, researchDirections: true, keywords: true },
      works: { where: { state: 'active' }, orderBy: { position: 'asc' }, select: { id: true, title: true, abstract: true, keywords: true } },
    },
  })
  return rows
    .filter((row) => audienceOfExpert(row).includes('public'))
    .flatMap(({ id, researchDirections, keywords, works }) => [
      ...works.flatMap((work) => textOf('expert', id, `work:${work.id}`, [work.title, work.abstract, work.keywords.join(' ')])),
      ...textOf('expert', id, 'profile', [[...new Set([...researchDirections, ...keywords])].join('；')]),
    ])
}

async function textsOfNeeds(ids: string[]): Promise<Text[]> {
  const rows = await db().need.findMany({ where: { id: { in: ids } }, select: { id: true, title: true, description: true, technicalIndicators: true, difficulty: true, ...needFactsSelect } })
  return rows
    .filter((row) => audienceOfNeed(needFacts(row)).includes('public'))
    .flatMap(({ id, title, description, technicalIndicators, difficulty }) => textOf('need', id, 'text', [title, description, technicalIndicators, difficulty]))
}

function textOf(kind: TextKind, recordId: string, entry: string, parts: (string | null)[]): Text[] {
  const text = cut(parts.flatMap((part) => part?.trim() || []).join('\n'))
  return text ? [{ kind, recordId, entry, text, sha256: createHash('sha256').update(text).digest('hex') }] : []
}

/** Never through the middle of a character that takes two units. */
const cut = (text: string): string => text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')
