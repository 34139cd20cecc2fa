import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { daysBetween, today } from '~/domain/calendar'
import { earliest, outputsByAgreement } from '~/domain/links/outputs.server'
import { type ReachedStep, reachedSteps } from '~/domain/needs/needs.schema'
import { signedAgreement } from '~/domain/needs/reached.server'
import { needsWhere } from '~/domain/needs/reading.server'
import { db } from '~/platform/db.server'
import { type Period, within } from './period'

export const funnelSteps = ['need', ...reachedSteps] as const

export interface FunnelStep {
  key: (typeof funnelSteps)[number]
  count: number
  to: string
  /** Days from the step before: the median, over how many needs of which both days are known. */
  days: { median: number; of: number } | null
}

const select = {
  publishedAt: true,
  introductions: { select: { proposedAt: true } },
  agreements: { where: signedAgreement, select: { id: true, signedOn: true, signedPrecision: true, milestones: { where: { state: 'done' }, select: { doneOn: true } } } },
} satisfies Prisma.NeedSelect

type Row = Prisma.NeedGetPayload<{ select: typeof select }>

/** What came of the needs published in a period, and how long each step took. */
export async function funnelOf(actor: Actor, period: Period): Promise<FunnelStep[]> {
  const [needs, outputs] = await Promise.all([db().need.findMany({ where: needsWhere(actor, period), select }), outputsByAgreement()])
  const lives = needs.map((need) => lifeOf(need, outputs))
  return funnelSteps.map((key, index) => {
    const reached = lives.filter((life) => key in life)
    const more: Record<string, string> = key === 'need' ? {} : { reached: key }
    return { key, count: reached.length, to: within('/needs', period, more), days: index === 0 ? null : medianDays(lives, funnelSteps[index - 1]!, key) }
  })
}

/** The steps a need reached, with the day where it is known. */
type Life = Partial<Record<'need' | ReachedStep, Date | null>>

function lifeOf({ publishedAt, introductions, agreements }: Row, outputs: Map<string, Date | null>): Life {
  const milestones = agreements.flatMap((agreement) => agreement.milestones)
  const withOutput = agreements.filter(({ id }) => outputs.has(id))
  return {
    need: publishedAt && today(publishedAt),
    ...(introductions.length > 0 && { introduction: earliest(introductions.map(({ proposedAt }) => today(proposedAt))) }),
    ...(agreements.length > 0 && { agreement: earliest(agreements.map(({ signedOn, signedPrecision }) => (signedPrecision === 'day' ? signedOn : null))) }),
    ...(milestones.length > 0 && { milestone: earliest(milestones.map(({ doneOn }) => doneOn)) }),
    ...(withOutput.length > 0 && { output: earliest(withOutput.map(({ id }) => outputs.get(id) ?? null)) }),
  }
}

function medianDays(lives: Life[], from: keyof Life, to: keyof Life): FunnelStep['days'] {
  const days = lives.flatMap((life) => (life[from] && life[to] && life[from] <= life[to] ? [daysBetween(life[from], life[to])] : []))
  return days.length > 0 ? { median: median(days), of: days.length } : null
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
