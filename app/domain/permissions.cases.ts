import { entitlementStates } from './incentives/life'
import type { Actor, Role, SignedInActor } from './actor'
import type { AgreementFacts, ApplicationFacts, ChallengeFacts, ContactFacts, ExpertFacts, FileOwnerFacts, IntroductionFacts, JoinRequestFacts, NeedFacts, PersonFacts } from './facts'

/**
 * The askers of the table: a visitor, one whom nobody has let in yet (p), another firm's manager, a member and a
 * manager (M) of the record's firm, another expert, the record's expert and their delegate (D), officer, head, administrator.
 */
export const askers: Record<string, Actor> = {
  v: { role: 'visitor' },
  p: asker('enterprise', {}),
  f: asker('enterprise', { enterpriseId: 'other-firm', memberRole: 'manager' }),
  F: asker('enterprise', { enterpriseId: 'firm', memberRole: 'member' }),
  M: asker('enterprise', { enterpriseId: 'firm', memberRole: 'manager' }),
  e: asker('expert', { expertId: 'other-expert', expertRole: 'owner' }),
  E: asker('expert', { expertId: 'expert', expertRole: 'owner' }),
  D: asker('expert', { expertId: 'expert', expertRole: 'delegate' }),
  b: asker('bureau', {}),
  h: asker('head', {}),
  a: asker('administrator', {}),
}

function asker(role: Role, links: Partial<SignedInActor>): SignedInActor {
  return { userId: `${role}-${links.enterpriseId ?? links.expertId}`, name: role, role, enterpriseId: null, memberRole: null, expertId: null, expertRole: null, ...links }
}

const activeExpert: ExpertFacts = { id: 'expert', state: 'active' }

const need = (changes: Partial<NeedFacts>): NeedFacts => ({
  enterpriseId: 'firm',
  state: 'published',
  disclosure: 'signed_in',
  hideEnterprise: false,
  introducedExpertIds: ['expert'],
  entitledExpertIds: ['expert'],
  ...changes,
})

const challenge = (changes: Partial<ChallengeFacts>): ChallengeFacts => ({
  ...need({}),
  isChallenge: true,
  isPast: false,
  applications: 2,
  conflictedExpertIds: [],
  ...changes,
})

const applicationStates = ['draft', 'submitted', 'withdrawn', 'selected', 'not_selected'] as const
const application = (state: ApplicationFacts['state'], isOpen = true): ApplicationFacts => ({ expertId: 'expert', enterpriseId: 'firm', state, isOpen })

const agreement = (state: AgreementFacts['state'], withdrawnAt: Date | null = null): AgreementFacts => ({
  state,
  withdrawnAt,
  enterpriseIds: ['firm'],
  expertIds: ['expert'],
})

const member = (changes: Partial<PersonFacts>): PersonFacts => ({ userId: 'someone', enterpriseId: 'firm', memberRole: 'member', expertId: null, expertRole: null, ...changes })

const delegate = (changes: Partial<PersonFacts>): PersonFacts => ({ userId: 'someone', enterpriseId: null, memberRole: null, expertId: 'expert', expertRole: 'delegate', ...changes })

const request = (changes: Partial<JoinRequestFacts>): JoinRequestFacts => ({ kind: 'membership', state: 'pending', userId: 'someone', enterpriseId: 'firm', ...changes })

const introduction = (changes: Partial<IntroductionFacts> = {}): IntroductionFacts => ({
  expertId: 'expert',
  enterpriseId: 'firm',
  state: 'proposed',
  origin: 'bureau_proposal',
  firmAcceptedAt: null,
  expertAcceptedAt: null,
  firmReachable: true,
  expertReachable: true,
  ...changes,
})

const yes = new Date(0)
const both = { firmAcceptedAt: yes, expertAcceptedAt: yes }

/** Introductions in every state, and proposed ones by everybody who can propose; `half` = the firm has said yes to the bureau. */
const introductions = {
  proposed: introduction(),
  half: introduction({ firmAcceptedAt: yes }),
  requested: introduction({ origin: 'firm_request', firmAcceptedAt: yes }),
  offered: introduction({ origin: 'expert_offer', expertAcceptedAt: yes }),
  accepted: introduction({ state: 'accepted', ...both }),
  talks: introduction({ state: 'talks', ...both }),
  agreement: introduction({ state: 'agreement', ...both }),
  declined: introduction({ state: 'declined' }),
  withdrawn: introduction({ state: 'withdrawn' }),
  expired: introduction({ state: 'expired' }),
  ended: introduction({ state: 'ended', ...both }),
}

const unreachable = introduction({ firmReachable: false, expertReachable: false })

/** Answers of either side; `unreachable` = the side has no account. */
const answers = Object.fromEntries(
  Object.entries({ ...introductions, unreachable }).flatMap(([name, it]) => (['firm', 'expert'] as const).map((side) => [`${name}_${side}`, { introduction: it, side }])),
)

const contact = (changes: Partial<ContactFacts>): ContactFacts => ({ enterpriseId: null, expertId: null, entitledEnterpriseIds: [], entitledExpertIds: [], ...changes })

/** What files lie with; the message was written by a member of the firm. */
const fileOwners = {
  agreement: { kind: 'agreement', agreement: agreement('signed') },
  evidence: { kind: 'agreement', agreement: agreement('signed'), duty: { agreement: agreement('signed'), party: { enterpriseId: 'firm', expertId: null } } },
  called_back: { kind: 'agreement', agreement: agreement('signed', new Date(0)) },
  need: { kind: 'need', need: need({}) },
  draft_need: { kind: 'need', need: need({ state: 'draft' }) },
  closed_need: { kind: 'need', need: need({ state: 'closed' }) },
  withdrawn_need: { kind: 'need', need: need({ state: 'withdrawn' }) },
  public_need: { kind: 'need', need: need({ disclosure: 'public' }) },
  hidden_need: { kind: 'need', need: need({ disclosure: 'public', hideEnterprise: true }) },
  message: { kind: 'message', introduction: introductions.talks, authorId: 'enterprise-firm' },
  drafted_application: { kind: 'application', ...application('draft', true) },
  application: { kind: 'application', ...application('submitted', true) },
  chosen_application: { kind: 'application', ...application('selected', false) },
  late_application: { kind: 'application', ...application('submitted', false) },
  withdrawn_application: { kind: 'application', ...application('withdrawn', true) },
} satisfies Record<string, FileOwnerFacts>

const dockingStates = ['draft', 'open', 'planned', 'running', 'finished', 'withdrawn'] as const
const states = ['active', 'withdrawn', 'merged'] as const
const needStates = ['draft', 'submitted', 'published', 'in_talks', 'contracted', 'closed', 'returned', 'expired', 'withdrawn'] as const
const agreementStates = [
  'intent',
  'negotiating',
  'awaiting_signature',
  'signed',
  'registered',
  'active',
  'completed',
  'terminated',
  'expired',
] as const

const each = <K extends string, T>(keys: readonly K[], make: (key: K) => T) => keys.map((key) => [key, make(key)] as const)

/** The records of the table, by kind and name. Needs show to signed-in readers and have E introduced unless named otherwise. */
export const records: Record<string, Record<string, unknown>> = {
  none: { none: undefined },
  institution: Object.fromEntries(each(states, (state) => ({ state }))),
  enterprise: Object.fromEntries(each(states, (state) => ({ id: 'firm', state }))),
  expert: Object.fromEntries(each(states, (state) => ({ id: 'expert', state }))),
  work: {
    active: { state: 'active', expert: activeExpert },
    withdrawn: { state: 'withdrawn', expert: activeExpert },
    orphaned: { state: 'active', expert: { id: 'expert', state: 'withdrawn' } },
  },
  need: Object.fromEntries([
    ...each(needStates, (state) => need({ state })),
    ['public', need({ disclosure: 'public' })],
    ['matched', need({ disclosure: 'matched' })],
    ['unmatched', need({ disclosure: 'matched', introducedExpertIds: [], entitledExpertIds: [] })],
    ['hidden', need({ disclosure: 'public', hideEnterprise: true })],
    ['public_draft', need({ disclosure: 'public', state: 'draft' })],
  ]),
  challenge: {
    ordinary: challenge({ isChallenge: false, isPast: true, applications: 0 }),
    draft: challenge({ state: 'draft', applications: 0 }),
    unanswered: challenge({ applications: 0 }),
    open: challenge({}),
    conflicted: challenge({ conflictedExpertIds: ['expert'] }),
    matched: challenge({ disclosure: 'matched' }),
    past: challenge({ isPast: true }),
    decided: challenge({ isPast: true, state: 'in_talks' }),
    closed: challenge({ isPast: true, state: 'closed' }),
  },
  application: { ...Object.fromEntries(each(applicationStates, (state) => application(state))), late: application('submitted', false) },
  introduction: introductions,
  answer: answers,
  pair: {
    open: { need: need({}), expert: activeExpert },
    hidden: { need: need({ disclosure: 'public', hideEnterprise: true, introducedExpertIds: [] }), expert: activeExpert },
    matched: { need: need({ disclosure: 'matched', introducedExpertIds: [] }), expert: activeExpert },
    draft: { need: need({ state: 'draft' }), expert: activeExpert },
    withdrawn_expert: { need: need({}), expert: { id: 'expert', state: 'withdrawn' } },
  },
  feedback: {
    firms: { side: 'firm', enterpriseId: 'firm', expertId: 'expert', ofIntroduction: false },
    experts: { side: 'expert', enterpriseId: 'firm', expertId: 'expert', ofIntroduction: false },
    bureaus: { side: 'bureau', enterpriseId: 'firm', expertId: 'expert', ofIntroduction: false },
    introductions: { side: 'firm', enterpriseId: 'firm', expertId: 'expert', ofIntroduction: true },
  },
  contact: {
    need: contact({ enterpriseId: 'firm', entitledExpertIds: ['expert'] }),
    need_alone: contact({ enterpriseId: 'firm' }),
    enterprise: contact({ enterpriseId: 'firm', entitledExpertIds: ['expert'] }),
    enterprise_alone: contact({ enterpriseId: 'firm' }),
    expert: contact({ expertId: 'expert', entitledEnterpriseIds: ['firm'] }),
    expert_alone: contact({ expertId: 'expert' }),
  },
  agreement: Object.fromEntries([
    ...each(agreementStates, (state) => agreement(state)),
    ['called_back', agreement('signed', new Date(0))],
  ]),
  duty: {
    firms: { agreement: agreement('active'), party: { enterpriseId: 'firm', expertId: null } },
    experts: { agreement: agreement('active'), party: { enterpriseId: null, expertId: 'expert' } },
    institutions: { agreement: agreement('active'), party: { enterpriseId: null, expertId: null } },
    everybodys: { agreement: agreement('active'), party: null },
    called_back: { agreement: agreement('active', new Date(0)), party: null },
  },
  file: {
    ...Object.fromEntries(Object.entries(fileOwners).map(([name, owner]) => [name, { withdrawnAt: null, owner }])),
    withdrawn: { withdrawnAt: new Date(0), owner: fileOwners.agreement },
    loose: { withdrawnAt: null, owner: null },
  },
  upload: fileOwners,
  newNeed: { at_all: undefined, own: { enterpriseId: 'firm' } },
  newWork: { at_all: undefined, own: { expertId: 'expert' } },
  people: { firm: { enterpriseId: 'firm' }, expert: { expertId: 'expert' } },
  person: {
    member: member({}),
    manager: member({ memberRole: 'manager' }),
    oneself: member({ userId: 'enterprise-firm' }),
    delegate: delegate({}),
    self_delegate: delegate({ userId: 'expert-expert' }),
    owner: delegate({ expertRole: 'owner' }),
  },
  request: {
    membership: request({}),
    new_firm: request({ enterpriseId: null }),
    claim: request({ kind: 'expert_claim', enterpriseId: null }),
    own: request({ userId: 'enterprise-undefined', enterpriseId: null }),
    decided: request({ state: 'approved' }),
  },
  entitlement: {
    ...Object.fromEntries(each(entitlementStates, (state) => ({ enterpriseId: 'firm', state }))),
    of_nobody: { enterpriseId: null, state: 'raised' },
  },
  docking_event: Object.fromEntries(each(dockingStates, (state) => ({ state, enterpriseIds: ['firm'], expertIds: ['expert'] }))),
  docking_participant: Object.fromEntries(
    dockingStates.flatMap((eventState) => [
      [`${eventState}_firm`, { eventState, enterpriseId: 'firm', expertId: null }],
      [`${eventState}_expert`, { eventState, enterpriseId: null, expertId: 'expert' }],
    ]),
  ),
  docking_meeting: {
    ...Object.fromEntries(each(dockingStates, (eventState) => ({ eventState, enterpriseId: 'firm', expertId: 'expert', isCurrent: true }))),
    dropped: { eventState: 'running', enterpriseId: 'firm', expertId: 'expert', isCurrent: false },
  },
  pairing: { need: { need: need({}) }, expert: { expert: activeExpert } },
}
