import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { addDays, today } from '~/domain/calendar'
import { agreement, enterprise, expert, need, user } from '@tests/factories/records'
import { plantTogether } from './plantTogether'
import { type Crawler, secrets } from './secrets'

export interface Planted {
  /** The e-mail each crawler signs in with; a visitor has none. */
  emails: Record<Crawler, string | undefined>
  /** Of every kind of record, by the first segment of its pages. */
  ids: Record<string, string[]>
}

/** One firm that wishes to stay unnamed, its needs in every state that hides something, two experts, and people around them. */
export async function plantSecrets(): Promise<Planted> {
  const firm = enterprise({ name: secrets.hiddenFirm.text, contactName: secrets.firmContact.text })
  const rival = enterprise()
  const [partner, asked, stranger] = [expert({ contactPhone: secrets.partnerContact.text }), expert({ contactPhone: secrets.askedContact.text }), expert()]
  await db().enterprise.createMany({ data: [firm, rival] })
  await db().expert.createMany({ data: [partner, asked, stranger] })
  const people = peopleOf({ firm: firm.id, rival: rival.id, partner: partner.id, asked: asked.id, stranger: stranger.id })
  await db().user.createMany({ data: Object.values(people) })
  const needs = await plantNeeds(firm.id)
  const introductions = await plantIntroductions(needs, { partner: partner.id, asked: asked.id, author: people.member.id })
  const { id: agreementId } = await db().agreement.create({ data: { ...agreement({ state: 'negotiating', ipTerms: secrets.terms.text }), parties: { create: [{ enterpriseId: firm.id, role: 'lead' }, { expertId: partner.id }] } } })
  const duties = await plantDuties(firm.id, partner.id)
  const together = await plantTogether({ enterpriseId: firm.id, partner: partner.id, asked: asked.id, needId: needs.open })
  const { id: requestId } = await db().joinRequest.create({ data: { kind: 'membership', enterpriseId: firm.id, userId: people.pending.id, message: secrets.joinMessage.text } })
  const mail = await db().mailMessage.create({ data: { userId: people.member.id, address: people.member.email, locale: 'zh-CN', kind: 'magic_link', params: { name: secrets.mailLink.text }, path: `/sign-in/link?token=${secrets.mailLink.text}`, messageId: `<${people.member.id}@lianyan>`, state: 'queued', dueAt: new Date(Date.now() + 864e5), attempts: 1 } })
  return {
    emails: { visitor: undefined, ...Object.fromEntries(Object.entries(people).map(([name, { email }]) => [name, email])) } as Planted['emails'],
    ids: {
      enterprises: [firm.id],
      experts: [partner.id, asked.id],
      needs: Object.values(needs),
      introductions,
      agreements: [agreementId, duties.agreement],
      milestones: [duties.milestone],
      funding: [duties.item],
      'progress-reports': [duties.report],
      requests: [requestId],
      mail: [mail.id],
      accounts: [people.member.id, people.suspended.id],
      ...together,
    },
  }
}

/** What is due under an agreement whose face is public, with a secret in each; strangers must find it neither in their calendars nor on their desks. */
async function plantDuties(enterpriseId: string, expertId: string): Promise<Record<'agreement' | 'milestone' | 'report' | 'item', string>> {
  const { id: agreementId } = await db().agreement.create({ data: { ...agreement({ state: 'active' }), parties: { create: [{ enterpriseId }, { expertId }] } } })
  const { id: partyId } = await db().agreementParty.findFirstOrThrow({ where: { agreementId, enterpriseId } })
  const soon = addDays(today(), 3)
  const { id: milestone } = await db().milestone.create({ data: { agreementId, title: secrets.duty.text, dueOn: soon, partyId } })
  const { id: report } = await db().progressReport.create({ data: { agreementId, partyId, periodFrom: new Date('2026-01-01'), periodTo: new Date('2026-06-30'), dueOn: soon, state: 'returned', progress: secrets.duty.text, remark: secrets.duty.text } })
  const { id: item } = await db().fundingItem.create({ data: { agreementId, partyId, year: 2020, amount: 1, note: secrets.duty.text } })
  return { agreement: agreementId, milestone, report, item }
}

function peopleOf(of: Record<'firm' | 'rival' | 'partner' | 'asked' | 'stranger', string>) {
  const member = (enterpriseId: string, rest: Partial<Prisma.UserUncheckedCreateInput> = {}) => user({ role: 'enterprise', enterpriseId, memberRole: 'manager', ...rest })
  const owner = (expertId: string) => user({ role: 'expert', expertId, expertRole: 'owner' })
  return {
    pending: user({ role: 'enterprise' }),
    suspended: member(of.firm, { suspendedAt: new Date(), name: secrets.suspendedName.text }),
    rival: member(of.rival),
    stranger: owner(of.stranger),
    member: member(of.firm),
    asked: owner(of.asked),
    partner: owner(of.partner),
  }
}

async function plantNeeds(firm: string) {
  const plant = async (overrides: Parameters<typeof need>[1]) => (await db().need.create({ data: need(firm, { hideEnterprise: true, note: secrets.officeNote.text, contactName: secrets.needContact.text, ...overrides }) })).id
  const returned = await plant({ state: 'returned', description: secrets.draft.text })
  await db().needReview.create({ data: { needId: returned, verdict: 'returned', remark: secrets.remark.text, remarks: { create: { field: 'title', remark: secrets.remark.text } } } })
  return {
    returned,
    draft: await plant({ state: 'draft', title: secrets.draft.text }),
    submitted: await plant({ state: 'submitted', technicalIndicators: secrets.draft.text }),
    open: await plant({ title: secrets.hiddenNeed.text }),
    matched: await plant({ disclosure: 'matched', title: secrets.matchedNeed.text, state: 'in_talks' }),
    challenge: await plant({ kind: 'open_challenge', title: '不具名企业的榜单', applyUntil: new Date(Date.now() + 864e5 * 9), rewardText: '面议' }),
  }
}

async function plantIntroductions(needs: Awaited<ReturnType<typeof plantNeeds>>, { partner, asked, author }: Record<'partner' | 'asked' | 'author', string>) {
  const now = new Date()
  await db().challengeApplication.create({ data: { needId: needs.challenge, expertId: partner, plan: secrets.plan.text } })
  const talks = await db().introduction.create({
    data: {
      needId: needs.matched,
      expertId: partner,
      state: 'talks',
      message: secrets.request.text,
      firmAcceptedAt: now,
      expertAcceptedAt: now,
      note: secrets.officeNote.text,
      messages: { create: { body: secrets.word.text, side: 'firm', authorId: author } },
      meetings: { create: { title: secrets.place.text, place: secrets.place.text, startsAt: new Date(now.getTime() + 864e5), endsAt: new Date(now.getTime() + 864e5 + 36e5) } },
      notes: { create: { body: secrets.talkNote.text } },
    },
  })
  const proposal = await db().introduction.create({ data: { needId: needs.matched, expertId: asked, message: secrets.request.text, firmAcceptedAt: now, note: secrets.officeNote.text } })
  await db().introduction.create({ data: { needId: needs.open, expertId: partner, state: 'accepted', firmAcceptedAt: now, expertAcceptedAt: now } })
  const judged = { needId: needs.open, expertId: partner, kind: 'does_not_fit' as const, reason: 'not_ready' }
  await db().pairingFeedback.createMany({ data: [{ ...judged, side: 'firm', note: secrets.firmsJudgement.text }, { ...judged, side: 'expert', note: secrets.expertsJudgement.text }] })
  return [talks.id, proposal.id]
}
