import type { NeedState } from '@prisma-client'
import type { SampleStep } from '../types'

type History = SampleStep<NeedState>[]

/** The histories a need may have; each argument is the number of days ago a state was reached. */
export const drafted = (day: number): History => [{ state: 'draft', daysAgo: day }]

export const submitted = (day: number): History => [...drafted(day + 2), { state: 'submitted', daysAgo: day }]

export const published = (day: number): History => [...submitted(day + 3), { state: 'published', daysAgo: day }]

export const returned = (day: number, reason: string): History => [...submitted(day + 2), { state: 'returned', daysAgo: day, reason }]

export const inTalks = (publishedDay: number, day: number): History => [...published(publishedDay), { state: 'in_talks', daysAgo: day }]

export const contracted = (publishedDay: number, talksDay: number, day: number): History => [
  ...inTalks(publishedDay, talksDay),
  { state: 'contracted', daysAgo: day },
]

export const closed = (publishedDay: number, talksDay: number, contractDay: number, day: number, reason: string): History => [
  ...contracted(publishedDay, talksDay, contractDay),
  { state: 'closed', daysAgo: day, reason },
]

export const expired = (publishedDay: number, day: number): History => [
  ...published(publishedDay),
  { state: 'expired', daysAgo: day, reason: '征集有效期届满' },
]

export const withdrawn = (publishedDay: number, day: number, reason: string): History => [
  ...published(publishedDay),
  { state: 'withdrawn', daysAgo: day, reason },
]
