import { type Actor, isBureau } from '~/domain/actor'
import type { DockingEventFacts, DockingMeetingFacts, DockingParticipantFacts } from '~/domain/facts'
import { bureau, isExpert, isMember, type Of, type RulesOf } from './shared'

export type DockingActions = Record<'docking_event.create', undefined> &
  Of<'docking_event', 'view' | 'board' | 'edit', DockingEventFacts> &
  Of<'docking_participant', 'view' | 'answer' | 'wish', DockingParticipantFacts> &
  Of<'docking_meeting', 'view' | 'note', DockingMeetingFacts>

const takesPart = (actor: Actor, { enterpriseIds, expertIds }: DockingEventFacts) => enterpriseIds.some((id) => isMember(actor, id)) || expertIds.some((id) => isExpert(actor, id))

const isOneself = (actor: Actor, { enterpriseId, expertId }: DockingParticipantFacts) =>
  (enterpriseId !== null && isMember(actor, enterpriseId)) || (expertId !== null && isExpert(actor, expertId))

const isSide = (actor: Actor, { enterpriseId, expertId }: DockingMeetingFacts) => isMember(actor, enterpriseId) || isExpert(actor, expertId)

/** A timetable exists that participants may know. */
const isSet = (state: DockingEventFacts['state']) => state === 'planned' || state === 'running' || state === 'finished'

const isOver = (state: DockingEventFacts['state']) => state === 'finished' || state === 'withdrawn'

export const dockingRules: RulesOf<DockingActions> = {
  'docking_event.create': bureau,
  'docking_event.view': (actor, it) => isBureau(actor) || (it.state !== 'draft' && takesPart(actor, it)),
  'docking_event.board': (actor, it) => isSet(it.state) && (isBureau(actor) || takesPart(actor, it)),
  'docking_event.edit': (actor, it) => isBureau(actor) && !isOver(it.state),

  'docking_participant.view': (actor, it) => isBureau(actor) || (it.eventState !== 'draft' && isOneself(actor, it)),
  'docking_participant.answer': (actor, it) => !isOver(it.eventState) && (isBureau(actor) || ((it.eventState === 'open' || it.eventState === 'planned') && isOneself(actor, it))),
  'docking_participant.wish': (actor, it) => !isOver(it.eventState) && (isBureau(actor) || (it.eventState === 'open' && isOneself(actor, it))),

  'docking_meeting.view': (actor, it) => isBureau(actor) || (it.isCurrent && isSet(it.eventState) && isSide(actor, it)),
  'docking_meeting.note': (actor, it) => it.isCurrent && (it.eventState === 'running' || it.eventState === 'finished') && (isBureau(actor) || isSide(actor, it)),
}
