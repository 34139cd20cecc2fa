import { db } from '~/platform/db.server'
import { today } from '~/domain/calendar'
import { secrets } from './secrets'

interface Parties {
  enterpriseId: string
  /** The expert who meets the firm. */
  partner: string
  /** One who was asked too and will not come. */
  asked: string
  needId: string
}

/** What brings many together: a docking event under way and a draft of one, a plan of a visit, an assignment. Ids by the first segment of their pages. */
export async function plantTogether(parties: Parties): Promise<Record<string, string[]>> {
  return { ...(await plantDocking(parties)), 'visit-plans': [await plantVisitPlan(parties)], assignments: [await plantAssignment(parties)] }
}

async function plantDocking({ enterpriseId, partner, asked, needId }: Parties) {
  const now = new Date()
  const clock = { on: today(now), startsAt: now, roundMinutes: 20, rounds: 2 }
  const draft = await db().dockingEvent.create({ data: { ...clock, title: secrets.dockingDraft.text, participants: { create: { enterpriseId } } } })
  const { id: eventId, tables: [table] } = await db().dockingEvent.create({ data: { ...clock, title: secrets.dockingEvent.text, state: 'running', tables: { create: { name: '1 号桌', position: 0 } } }, include: { tables: true } })
  const takingPart = async (who: object) => (await db().dockingParticipant.create({ data: { eventId, answer: 'accepted', ...who } })).id
  const [firm, expert, away] = [await takingPart({ enterpriseId, needs: { create: { needId } } }), await takingPart({ expertId: partner }), await takingPart({ expertId: asked, answer: 'declined', reason: secrets.dockingRegrets.text })]
  await db().dockingRule.create({ data: { eventId, firmId: firm, expertId: expert, kind: 'locked', reason: secrets.dockingRule.text } })
  const notes = { create: [{ side: 'firm' as const, text: secrets.firmsDockingNote.text }, { side: 'expert' as const, text: secrets.expertsDockingNote.text }, { side: 'bureau' as const, text: secrets.officesDockingNote.text }].map((note) => ({ ...note, outcome: 'not_now' as const })) }
  const meeting = await db().dockingMeeting.create({ data: { eventId, round: 1, tableId: table!.id, firmId: firm, expertId: expert, needId, notes } })
  const plan = await db().dockingPlan.create({ data: { eventId, number: 1, kind: 'plan', state: 'proposed', changes: { supposed: { participants: [], tables: [] } } } })
  return { 'docking-events': [eventId, draft.id], 'docking-participants': [firm, expert, away], 'docking-meetings': [meeting.id], 'docking-plans': [plan.id] }
}

async function plantVisitPlan({ enterpriseId, partner, needId }: Parties): Promise<string> {
  const title = secrets.visitPlan.text
  const parts = { needs: { create: { needId } }, seats: { create: { expertId: partner, speciality: title } }, stops: { create: { enterpriseId, zone: title, note: title } } }
  return (await db().visitPlan.create({ data: { title, note: title, startsOn: today(), days: 1, dayStart: 540, dayEnd: 1080, base: title, people: 5, ...parts } })).id
}

async function plantAssignment({ partner, needId }: Parties): Promise<string> {
  const pair = { needId, expertId: partner, score: 50, band: 'some', chosen: true }
  const version = { number: 1, mode: 'total' as const, mustFill: true, leastBand: 'weak', state: 'done' as const, needs: { create: { needId, wanted: 1 } }, experts: { create: { expertId: partner, room: 1, load: 0 } }, pairs: { create: pair } }
  return (await db().assignment.create({ data: { title: secrets.assignment.text, versions: { create: version } } })).id
}
