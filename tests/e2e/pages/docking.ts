import { dockingExpert, dockingFirm, dockingId, dockingMeeting } from '@sample/load/docking'
import { sampleId } from '@sample/load/ids'
import { sampleDocking } from '@sample/docking'
import type { DockingEventFacts, DockingMeetingFacts, DockingParticipantFacts } from '~/domain/facts'
import { type Address, inside, missing, only, type Rule, unknown } from './rules'
import type { World } from './world'

/** The addresses of docking events, by the sample's planned one. */
export const docking = ({ needs }: World): Record<string, Address[]> => {
  const firmOf = (key: string) => needs.find(({ id }) => id === sampleId('need', key))?.facts.enterpriseId
  const [need, expert] = [sampleDocking.needs[0], sampleDocking.experts[0]]
  const enterpriseId = firmOf(need) ?? 'unknown'
  const expertId = sampleId('expert', expert)
  const event: DockingEventFacts = { state: 'planned', enterpriseIds: [enterpriseId], expertIds: [expertId] }
  const firm: DockingParticipantFacts = { eventState: 'planned', enterpriseId, expertId: null }
  const professor: DockingParticipantFacts = { eventState: 'planned', enterpriseId: null, expertId }
  const meeting: DockingMeetingFacts = { eventState: 'planned', enterpriseId, expertId, isCurrent: true }
  const page = `/docking-events/${dockingId}`
  const view = only('docking_event.view', event)
  const edit: Rule[] = [view, only('docking_event.edit', event)]
  const nobody = (path: string) => inside(path.replace(dockingId, unknown), missing)
  const own = (tail: string, action?: 'answer' | 'wish') =>
    [[dockingFirm(need), firm] as const, [dockingExpert(expert), professor] as const].map(([id, facts]) => inside(`/docking-participants/${id}${tail}`, only('docking_participant.view', facts), ...(action ? [only(`docking_participant.${action}`, facts)] : [])))
  return {
    '/docking-events': [inside('/docking-events'), inside('/docking-events?state=open')],
    '/docking-events/new': [inside('/docking-events/new', only('docking_event.create'))],
    '/docking-events/:id': [inside(page, view), nobody(page)],
    ...Object.fromEntries(['edit', 'participants', 'rules', 'replan', 'check-in'].map((part) => [`/docking-events/:id/${part}`, [inside(`${page}/${part}`, ...edit), nobody(`${page}/${part}`)]])),
    ...Object.fromEntries(['board', 'poster'].map((part) => [`/docking-events/:id/${part}`, [inside(`${page}/${part}`, view, only('docking_event.board', event))]])),
    '/docking-events/:id/print': [inside(`${page}/print`, only('docking_event.create'))],
    '/docking-plans/:id': [inside(`/docking-plans/${unknown}`, missing)],
    '/docking-participants/:id': [...own(''), inside(`/docking-participants/${unknown}`, missing)],
    '/docking-participants/:id/edit': own('/edit', 'answer'),
    '/docking-participants/:id/wishes': own('/wishes', 'wish'),
    '/docking-participants/:id/calendar': own('/calendar'),
    '/docking-meetings/:id': [inside(`/docking-meetings/${dockingMeeting(need, expert)}`, only('docking_meeting.view', meeting)), inside(`/docking-meetings/${unknown}`, missing)],
    '/docking-meetings/:id/move': [inside(`/docking-meetings/${dockingMeeting(need, expert)}/move`, ...edit)],
    '/docking-check-in/:token': [inside('/docking-check-in/guess.work', missing)],
  }
}
