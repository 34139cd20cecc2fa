import { z } from 'zod'
import { oneOf } from '~/domain/paging'
import { today } from '~/domain/calendar'
import { monthOf, type Month } from './month'

export const scheduleKinds = ['milestone', 'obligation', 'funding', 'notice', 'end', 'progress', 'meeting', 'step', 'deadline', 'validity', 'apply', 'visit', 'event', 'docking'] as const

export type ScheduleKind = (typeof scheduleKinds)[number]

export interface ScheduleFilter {
  month: Month
  kind?: ScheduleKind
}

/** What the calendar's URL asks for: a month as 2026-11 (the present one where it is absent or nonsense) and one kind of entry. */
export const scheduleFilter = (search: URLSearchParams, now = new Date()): ScheduleFilter => ({
  month: monthOf(search.get('month') ?? '') ?? monthOf(today(now).toISOString().slice(0, 7))!,
  kind: oneOf(scheduleKinds, search.get('kind')),
})

/** What the buttons below the calendar send. */
export const feedPress = z.object({ intent: z.enum(['create', 'revoke']) })
