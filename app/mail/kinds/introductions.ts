import type { MailTopic } from '../kinds'

type FromSomebody = {
  /** The need's title. */
  title: string
  /** The firm, the expert or the officer who did it. */
  from: string
}

type AboutMeeting = FromSomebody & {
  meeting: string
  startsAt: string
  place: string
}

type AboutStep = {
  title: string
  step: string
  /** Empty where no day was named. */
  dueOn: string
}

/** Mail about introductions and the talks that follow. */
export interface IntroductionMails {
  /** To those whose turn it is: an introduction waits for their answer. */
  introduction_proposed: FromSomebody
  /** To the bureau: somebody must be asked who has no account. */
  introduction_unreachable: { title: string; name: string }
  introduction_accepted: FromSomebody
  introduction_declined: FromSomebody
  introduction_withdrawn: FromSomebody
  introduction_expiring: { title: string; expiresAt: string }
  introduction_expired: { title: string }
  introduction_reminded: FromSomebody
  introduction_revived: FromSomebody
  introduction_ended: FromSomebody
  /** The need was closed or withdrawn, and with it what was open on it. */
  introduction_need_closed: { title: string }
  introduction_agreed: { title: string; agreement: string }
  /** To the bureau: the two have come to terms, the agreement is to be recorded. */
  introduction_settled: FromSomebody
  talk_message: FromSomebody & { excerpt: string }
  meeting_set: AboutMeeting
  meeting_changed: AboutMeeting
  meeting_cancelled: AboutMeeting
  next_step_set: AboutStep & { from: string }
  next_step_due: AboutStep
}

export const introductionMailTopics: Record<keyof IntroductionMails, MailTopic> = {
  introduction_proposed: 'introductions',
  introduction_unreachable: 'office',
  introduction_accepted: 'introductions',
  introduction_declined: 'introductions',
  introduction_withdrawn: 'introductions',
  introduction_expiring: 'introductions',
  introduction_expired: 'introductions',
  introduction_reminded: 'introductions',
  introduction_revived: 'introductions',
  introduction_ended: 'introductions',
  introduction_need_closed: 'introductions',
  introduction_agreed: 'introductions',
  introduction_settled: 'office',
  talk_message: 'talks',
  meeting_set: 'talks',
  meeting_changed: 'talks',
  meeting_cancelled: 'talks',
  next_step_set: 'talks',
  next_step_due: 'talks',
}
