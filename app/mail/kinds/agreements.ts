import type { MailTopic } from '../kinds'

type Dated = {
  /** The agreement's title. */
  title: string
  dueOn: string
  /** Days left, or days late. */
  days: number
}

type AboutDuty = Dated & { duty: string }
type AboutFunding = Dated & { party: string; year: number; amount: string }
type AboutReport = { title: string; party: string; period: string }

/** Mail about agreements: what is to be done by when, and what was done. */
export interface AgreementMails {
  duty_due: AboutDuty
  duty_late: AboutDuty
  /** To the bureau: a party says that a milestone was reached or an obligation met. */
  duty_done: { duty: string; title: string; from: string }
  funding_due: AboutFunding
  funding_late: AboutFunding
  /** The last day to say whether the term is to be renewed draws near. */
  notice_due: Dated
  agreement_ending: Dated
  agreement_expired: { title: string; endedOn: string }
  progress_asked: AboutReport & { dueOn: string }
  progress_due: AboutReport & { dueOn: string; days: number }
  progress_late: AboutReport & { dueOn: string; days: number }
  /** To the bureau. */
  progress_filed: AboutReport
  progress_returned: AboutReport & { dueOn: string; remark: string }
  progress_accepted: AboutReport
}

export const agreementMailTopics: Record<keyof AgreementMails, MailTopic> = {
  duty_due: 'agreements',
  duty_late: 'agreements',
  duty_done: 'office',
  funding_due: 'agreements',
  funding_late: 'agreements',
  notice_due: 'agreements',
  agreement_ending: 'agreements',
  agreement_expired: 'agreements',
  progress_asked: 'agreements',
  progress_due: 'agreements',
  progress_late: 'agreements',
  progress_filed: 'office',
  progress_returned: 'agreements',
  progress_accepted: 'agreements',
}
