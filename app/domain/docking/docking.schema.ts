import { z } from 'zod'
import { oneOf, pageOf } from '~/domain/paging'
import { list, optionalInteger, optionalText, requiredDay, requiredText } from '~/domain/validation'

export const dockingStates = ['draft', 'open', 'planned', 'running', 'finished', 'withdrawn'] as const
export const dockingOutcomes = ['interested', 'not_now', 'no'] as const
export const wishRanks = [1, 2, 3, 4, 5] as const

const mostRounds = 24

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'format' })

const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

/** The form of an event. Breaks are numbers of rounds, tables are names. */
export const dockingFields = z
  .object({
    title: requiredText(200),
    on: requiredDay(),
    place: optionalText(300),
    description: optionalText(4000),
    start: time,
    roundMinutes: whole(5, 180),
    rounds: whole(1, mostRounds),
    breaks: list(mostRounds, 2).refine((rounds) => rounds.every((round) => /^[1-9]\d?$/.test(round)), { error: 'format' }).transform((rounds) => rounds.map(Number).sort((a, b) => a - b)),
    tables: list(60, 40).refine((names) => names.length > 0, { error: 'required' }),
    meetingsMost: optionalInteger(1, mostRounds),
    version: z.coerce.number().int().optional(),
  })
  .refine(({ breaks, rounds }) => breaks.every((round) => round <= rounds), { path: ['breaks'], message: 'dockingBreak' })
  .refine(({ breaks, rounds }) => breaks.length < rounds, { path: ['breaks'], message: 'dockingAllBreaks' })

/** The same with the moment of the first round, in the bureau's time zone. */
export const dockingSchema = dockingFields.transform(({ start, ...rest }) => ({ ...rest, startsAt: new Date(`${rest.on.toISOString().slice(0, 10)}T${start}:00+08:00`) }))

export type DockingInput = z.output<typeof dockingSchema>

/** The buttons of an event's page. */
export const dockingPress = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open') }),
  z.object({ intent: z.literal('run') }),
  z.object({ intent: z.literal('finish') }),
  z.object({ intent: z.literal('reopen') }),
  z.object({ intent: z.literal('withdraw'), reason: optionalText(500) }),
  z.object({ intent: z.literal('plan') }),
  z.object({ intent: z.literal('undo') }),
  z.object({ intent: z.literal('introduce') }),
])

export type DockingPress = z.output<typeof dockingPress>

/** Whom to add: a firm or an expert by name. */
export const invitationSchema = z.object({ side: z.enum(['firm', 'expert']), name: requiredText(200), nameRef: optionalText(80) })

export type Invitation = z.output<typeof invitationSchema>

/** Suggestions that were ticked, as `expert:id`. */
export const tickedSchema = z.object({
  records: z
    .array(z.string().regex(/^(enterprise|expert):[\w-]{1,40}$/))
    .max(100)
    .default([])
    .transform((refs) => refs.map((ref) => ({ kind: ref.split(':')[0] as 'enterprise' | 'expert', id: ref.split(':')[1]! }))),
})

/** The buttons beside a participant. */
export const participantPress = z.object({ participant: requiredText(40), press: z.enum(['accept', 'decline', 'absent', 'present', 'checkIn', 'checkOut']), reason: optionalText(300) })

export type ParticipantPress = z.output<typeof participantPress>

/** When a participant is there, how often they meet at most, and the needs that a firm brings. */
export const presenceSchema = z
  .object({
    answer: z.enum(['accepted', 'declined', 'invited']),
    reason: optionalText(300),
    fromRound: optionalInteger(1, mostRounds),
    untilRound: optionalInteger(1, mostRounds),
    meetingsMost: optionalInteger(1, mostRounds),
    needs: z.array(z.string().max(40)).max(50).default([]),
  })
  .refine(({ fromRound, untilRound }) => !untilRound || !fromRound || fromRound <= untilRound, { path: ['untilRound'], message: 'dockingPresence' })

export type PresenceInput = z.output<typeof presenceSchema>

/** Wishes: `rank.<participant>` from 1 to 5 or empty, `need.<participant>` beside it. */
export function wishesOf(form: FormData): { to: string; rank: number; need: string | null }[] {
  return [...form].flatMap(([name, value]) => {
    const [, to] = /^rank\.([\w-]{1,40})$/.exec(name) ?? []
    const rank = Number(value)
    if (!to || !(wishRanks as readonly number[]).includes(rank)) return []
    const need = form.get(`need.${to}`)
    return [{ to, rank, need: typeof need === 'string' && need !== '' ? need : null }]
  })
}

export const ruleSchema = z.object({ firm: requiredText(40), expert: requiredText(40), kind: z.enum(['forbidden', 'locked']), reason: optionalText(300) })

export type RuleInput = z.output<typeof ruleSchema>

export const rulePress = z.object({ remove: z.literal('on'), firm: requiredText(40), expert: requiredText(40) })

/** What happened on the day, to be planned anew from a round on. */
export const replanSchema = z
  .object({
    fromRound: whole(1, mostRounds),
    absent: z.array(z.string().max(40)).max(200).default([]),
    late: optionalText(40),
    lateRound: optionalInteger(1, mostRounds),
    early: optionalText(40),
    earlyRound: optionalInteger(1, mostRounds),
    table: optionalText(40),
  })
  .refine(({ late, lateRound }) => !late || lateRound !== null, { path: ['lateRound'], message: 'required' })
  .refine(({ early, earlyRound }) => !early || earlyRound !== null, { path: ['earlyRound'], message: 'required' })

export type ReplanInput = z.output<typeof replanSchema>

export const planPress = z.object({ intent: z.enum(['accept', 'discard']) })

/** A free place, as `round table`. */
export const moveSchema = z.object({ slot: requiredText(60) })

export const noteSchema = z.object({ side: z.enum(['firm', 'expert', 'bureau']), outcome: z.enum(dockingOutcomes), text: optionalText(4000) })

export type NoteInput = z.output<typeof noteSchema>

/** What the list's address asks for. */
export const dockingFilter = (search: URLSearchParams) => ({ state: oneOf(dockingStates, search.get('state')), page: pageOf(search) })

export type DockingFilter = ReturnType<typeof dockingFilter>
