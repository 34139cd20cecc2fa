import type { MailTopic } from '../kinds'

type AboutEvent = {
  /** The event's title. */
  title: string
  startsAt: string
  place: string
}

/** Mail about docking events. */
export interface DockingMails {
  docking_invited: AboutEvent
  /** The timetable is set. */
  docking_planned: AboutEvent & { meetings: number }
  /** The reader's schedule was changed on the day. */
  docking_changed: AboutEvent
  docking_withdrawn: AboutEvent & { reason: string }
  /** To the bureau: somebody does not come. */
  docking_declined: { title: string; from: string; reason: string }
  /** To the bureau: both sides of a meeting are interested, but the portal could not begin the introduction by itself. */
  docking_interest: { title: string; firm: string; expert: string }
}

export const dockingMailTopics: Record<keyof DockingMails, MailTopic> = {
  docking_invited: 'introductions',
  docking_planned: 'talks',
  docking_changed: 'talks',
  docking_withdrawn: 'talks',
  docking_declined: 'office',
  docking_interest: 'office',
}
