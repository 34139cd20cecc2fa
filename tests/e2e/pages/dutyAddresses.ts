import type { Actor } from '~/domain/actor'
import type { AgreementFacts } from '~/domain/facts'
import { type Address, at, inside, missing, only, type Rule, unknown } from './rules'
import type { World } from './world'
import { can } from '~/domain/permissions'

/** Strangers to an agreement whose face is public learn that its terms are not theirs to read; of others they learn nothing. */
const readsTerms = (facts: AgreementFacts): Rule => (actor: Actor) => (can(actor, 'agreement.viewTerms', facts) ? null : can(actor, 'agreement.view', facts) ? 403 : 404)

/** What must be done by when: money, milestones, reports, the calendar. */
export const duties = ({ agreements, duties: all, reports, fundingItems, payments }: World): Record<string, Address[]> => ({
  '/agreements/:id/funding/new': agreements.map(({ id, facts }) => inside(`/agreements/${id}/funding/new`, only('agreement.edit', facts))),
  '/agreements/:id/funding/:item': fundingItems.map(({ id, agreementId, facts }) => inside(`/agreements/${agreementId}/funding/${id}`, only('agreement.edit', facts))),
  '/agreements/:id/payments/new': agreements.map(({ id, facts }) => inside(`/agreements/${id}/payments/new`, only('agreement.edit', facts))),
  '/agreements/:id/payments/:payment': payments.map(({ id, agreementId, facts }) => inside(`/agreements/${agreementId}/payments/${id}`, only('agreement.edit', facts))),
  '/milestones/:id': [...all.map(({ id, facts }) => inside(`/milestones/${id}`, readsTerms(facts.agreement))), inside(`/milestones/${unknown}`, missing)],
  '/progress-reports': [inside('/progress-reports'), inside('/progress-reports?state=late')],
  '/progress-reports/export': [inside('/progress-reports/export', only('records.export'))],
  '/progress-reports/:id': [...reports.map(({ id, facts }) => inside(`/progress-reports/${id}`, readsTerms(facts.agreement))), inside(`/progress-reports/${unknown}`, missing)],
  '/progress-reports/:id/file': reports.map(({ id, facts, state }) => inside(`/progress-reports/${id}/file`, readsTerms(facts.agreement), (actor) => (state !== 'accepted' && can(actor, 'duty.answer', facts) ? null : 403))),
  '/progress-reports/:id/decide': reports.map(({ id, facts, state }) => inside(`/progress-reports/${id}/decide`, readsTerms(facts.agreement), (actor) => (state === 'filed' && can(actor, 'agreement.edit', facts.agreement) ? null : 403))),
  '/calendar': [inside('/calendar'), inside('/calendar?month=2028-02&kind=meeting')],
  '/calendar/:token': [at('/calendar/guessed.ics', missing)],
})
