import type { IntroductionSide } from '@prisma-client'
import type { Tx } from '~/platform/db.server'
import { sampleIntroductions } from '../introductions'
import { sampleTalks } from '../talks'
import type { SampleTalk } from '../types'
import type { Days } from './days'
import { sampleId } from './ids'

const hourMs = 3_600_000

/** What was said in the sample introductions, the meetings that were set, and the bureau's notes. */
export async function loadTalks(tx: Tx, days: Days): Promise<string> {
  for (const talk of sampleTalks) {
    const { expert } = sampleIntroductions.find(({ need }) => need === talk.need)!
    const introductionId = sampleId('introduction', `${talk.need} ${expert}`)
    const lastActivityAt = days.at(Math.min(...talk.messages.map(({ daysAgo }) => daysAgo)))
    await tx.message.createMany({ data: talk.messages.map(({ side, daysAgo, body }) => ({ introductionId, side, body, authorId: authorOf(talk, side), createdAt: days.at(daysAgo) })) })
    await tx.meeting.createMany({ data: talk.meetings.map((meeting) => ({ introductionId, ...meetingRow(meeting, days) })) })
    await tx.introductionNote.createMany({ data: (talk.notes ?? []).map(({ daysAgo, body }) => ({ introductionId, body, createdAt: days.at(daysAgo) })) })
    await tx.introduction.update({ where: { id: introductionId }, data: { lastActivityAt } })
  }
  return `${sampleTalks.length} talks`
}

const authorOf = ({ authors }: SampleTalk, side: IntroductionSide) => {
  const email = authors?.[side]
  return email ? sampleId('user', email) : null
}

/** An hour and a half from the full hour, by the clock of Asia/Shanghai. */
function meetingRow({ title, inDays, hour, place }: SampleTalk['meetings'][number], days: Days) {
  const startsAt = new Date(days.on(inDays).getTime() + (hour - 8) * hourMs)
  return { title, place, startsAt, endsAt: new Date(startsAt.getTime() + 1.5 * hourMs) }
}
