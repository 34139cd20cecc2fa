import { isSignedIn } from '~/domain/actor'
import { unsubscribeToken } from '~/domain/mail/token.server'
import { can } from '~/domain/permissions'
import type { ContactFacts, IntroductionFacts } from '~/domain/facts'
import { assignments } from './assignments'
import { docking } from './docking'
import { duties } from './dutyAddresses'
import { incentives } from './incentives'
import { agreementPapers } from './paperAddresses'
import { matching } from './matching'
import { registers, visits } from './registers'
import { reports } from './reports'
import { type Address, always, at, inside, missing, only, type Rule, signedIn, unknown } from './rules'
import { visitPlans } from './visitPlans'
import type { World } from './world'

/** Every route of the manifest with addresses to try, and by the rules of permissions.ts who gets which status there. */
export function addressBook(world: World): Record<string, Address[]> {
  const own = [accounts, people, named, experts, needs, challenges, contacts, introductions, agreements, bureau, mail]
  const parts = [...own, assignments, agreementPapers, duties, registers, visits, visitPlans, incentives, matching, reports, docking]
  return Object.assign(open(), ...parts.map((part) => part(world)))
}

const open = (): Record<string, Address[]> => ({
  '/': [at('/')],
  '/*': [at('/no/such/page', missing)],
  '/search': [at('/search'), at('/search?q=zhongnandaxue'), at('/search?q=银&kind=need&sort=newest')],
  '/search/suggestions': [at('/search/suggestions?q=yin')],
  '/healthz': [at('/healthz')],
  '/language': [at('/language', always(302))],
  '/sign-out': [at('/sign-out', always(302))],
  '/welcome': [at('/welcome', always(410))],
})

const accounts = ({ users }: World): Record<string, Address[]> => ({
  '/sign-in': [at('/sign-in', (actor) => (isSignedIn(actor) ? 302 : null)), at('/sign-in?next=/needs/new&expired=1', (actor) => (isSignedIn(actor) ? 302 : null))],
  '/sign-in/link': [at('/sign-in/link')],
  '/sign-in/enter': [at('/sign-in/enter?token=nothing', always(410))],
  '/sign-in/second-factor': [at('/sign-in/second-factor', always(302))],
  '/sign-in/passkey': [at('/sign-in/passkey', always(302))],
  '/forgot-password': [at('/forgot-password')],
  ...Object.fromEntries(['/reset-password', '/verify-email', '/change-email', '/keep-email'].map((path) => [path, [at(`${path}?token=nothing`, always(410))]])),
  '/privacy': [at('/privacy')],
  '/consent': [inside('/consent')],
  '/settings': [inside('/settings', only('settings.manage'))],
  '/embeddings': [inside('/embeddings', only('embeddings.manage'))],
  '/account': [inside('/account')],
  ...Object.fromEntries(
    ['email', 'sessions', 'passkeys', 'second-factor', 'second-factor/codes', 'second-factor/off', 'privacy', 'data', 'export', 'erase'].map((page) => [`/account/${page}`, [inside(`/account/${page}`)]]),
  ),
  ...Object.fromEntries(['email/verification', 'second-factor/begin', 'passkeys/add', 'passkeys/remove'].map((verb) => [`/account/${verb}`, [at(`/account/${verb}`, always(302))]])),
  '/accounts/:id/second-factor': [at(`/accounts/${unknown}/second-factor`, always(302))],
  '/account/password': [inside('/account/password')],
  '/accounts': [inside('/accounts', only('accounts.view')), inside('/accounts?role=expert&state=unlinked', only('accounts.view'))],
  '/accounts/new': [inside('/accounts/new', only('accounts.manage'))],
  '/accounts/:id': [...users.map(({ id }) => inside(`/accounts/${id}`, only('accounts.view'))), inside(`/accounts/${unknown}`, only('accounts.view'), missing)],
  '/accounts/:id/state': [...users.map(({ id }) => inside(`/accounts/${id}/state`, only('accounts.manage'))), inside(`/accounts/${unknown}/state`, only('accounts.manage'), missing)],
  '/accounts/:id/password': [
    ...users.map(({ id }) => inside(`/accounts/${id}/password`, only('accounts.manage'))),
    inside(`/accounts/${unknown}/password`, only('accounts.manage'), missing),
  ],
})

const asks: Rule = (actor) => (can(actor, 'access.ask') ? null : 302)
/** Those who act for somebody have nothing to register. */
const mayRegister: Rule = (actor) => (isSignedIn(actor) ? asks(actor) : null)

/** Whose people: one's own, or for the bureau those of the record that the address names. */
const peopleOf = (link: 'enterpriseId' | 'expertId', id: string | null, action: 'people.view' | 'people.manage'): Rule => (actor) => {
  const own = (isSignedIn(actor) && actor[link]) || id
  if (!own) return 404
  return can(actor, action, link === 'expertId' ? { expertId: own } : { enterpriseId: own }) ? null : action === 'people.view' ? 404 : 403
}

const people = ({ actors, enterprises: [firm], experts, requests, invitations }: World): Record<string, Address[]> => ({
  '/register': [at('/register', (actor) => (isSignedIn(actor) ? 302 : null))],
  '/register/enterprise': [at('/register/enterprise', mayRegister)],
  '/register/expert': [at('/register/expert?name=陈', mayRegister), at(`/register/expert?claim=${experts.find(({ facts }) => facts.state === 'active')!.id}`, mayRegister), at('/register/expert?unlisted=1', mayRegister)],
  '/register/done': [at('/register/done')],
  '/waiting': [inside('/waiting', asks)],
  '/requests': [inside('/requests', only('requests.view')), inside('/requests?state=refused', only('requests.view'))],
  '/requests/:id': [...requests.map(({ id, facts }) => inside(`/requests/${id}`, only('request.view', facts))), inside(`/requests/${unknown}`, missing)],
  '/members': [inside('/members', peopleOf('enterpriseId', null, 'people.view')), inside(`/members?firm=${firm!.id}`, peopleOf('enterpriseId', firm!.id, 'people.view'))],
  '/members/invite': [inside('/members/invite', peopleOf('enterpriseId', null, 'people.manage')), inside(`/members/invite?firm=${firm!.id}`, peopleOf('enterpriseId', firm!.id, 'people.manage'))],
  '/delegates': [inside('/delegates', peopleOf('expertId', null, 'people.view')), inside(`/delegates?expert=${experts[0]!.id}`, peopleOf('expertId', experts[0]!.id, 'people.view'))],
  '/delegates/invite': [inside('/delegates/invite', peopleOf('expertId', null, 'people.manage')), inside(`/delegates/invite?expert=${experts[0]!.id}`, peopleOf('expertId', experts[0]!.id, 'people.manage'))],
  '/experts/:id/invite': experts.map(({ id, facts }) => inside(`/experts/${id}/invite`, only('expert.invite', facts), () => (can(actors.expert, 'people.manage', { expertId: id }) ? 409 : null))),
  '/join/:token': [...invitations.map(({ token, status }) => at(`/join/${token}`, always(status))), at('/join/no-such-token', missing)],
})

const named = ({ institutions, enterprises }: World): Record<string, Address[]> => ({
  '/institutions': [at('/institutions')],
  '/institutions/new': [inside('/institutions/new', only('institution.create'))],
  '/institutions/:id': [...institutions.map(({ id, facts }) => at(`/institutions/${id}`, only('institution.view', facts))), at(`/institutions/${unknown}`, missing)],
  '/institutions/:id/edit': institutions.map(({ id, facts }) => inside(`/institutions/${id}/edit`, only('institution.edit', facts))),
  '/enterprises': [at('/enterprises')],
  '/enterprises/new': [inside('/enterprises/new', only('enterprise.create'))],
  '/enterprises/:id': [...enterprises.map(({ id, facts }) => at(`/enterprises/${id}`, only('enterprise.view', facts))), at(`/enterprises/${unknown}`, missing)],
  '/enterprises/:id/edit': enterprises.map(({ id, facts }) => inside(`/enterprises/${id}/edit`, only('enterprise.edit', facts))),
})

/** One that whoever signed in may read. */
const openNeed = (needs: World['needs']) => needs.find(({ facts }) => facts.state === 'published' && facts.disclosure !== 'matched')!

const experts = ({ experts: all, works, needs }: World): Record<string, Address[]> => ({
  '/experts': [at('/experts'), at('/experts?page=3')],
  '/experts/new': [inside('/experts/new', only('expert.create'))],
  '/experts/:id': [...all.map(({ id, facts }) => at(`/experts/${id}`, only('expert.view', facts))), at(`/experts/${unknown}`, missing)],
  '/experts/:id/edit': all.map(({ id, facts }) => inside(`/experts/${id}/edit`, only('expert.edit', facts))),
  '/experts/:id/pairings': all.map(({ id, facts }) => inside(`/experts/${id}/pairings`, only('pairing.view', { expert: facts }))),
  '/experts/:id/pairings/compare': all.map(({ id, facts }) => inside(`/experts/${id}/pairings/compare`, only('pairing.view', { expert: facts }), facts.state === 'active' ? () => null : missing)),
  '/experts/:id/pairings/:need': [
    ...all.filter(({ facts }) => facts.state === 'active').map(({ id, facts }) => inside(`/experts/${id}/pairings/${openNeed(needs).id}`, only('pairing.view', { expert: facts }), only('need.view', openNeed(needs).facts))),
    inside(`/experts/${all[0]!.id}/pairings/${unknown}`, missing),
  ],
  '/experts/:id/works/new': all.map(({ id }) => inside(`/experts/${id}/works/new`, only('work.create', { expertId: id }))),
  '/experts/:id/works/:workId': [
    ...works.map(({ id, facts }) => at(`/experts/${facts.expert.id}/works/${id}`, only('work.view', facts))),
    at(`/experts/${works[0]!.facts.expert.id}/works/${unknown}`, missing),
    at(`/experts/${unknown}/works/${works[0]!.id}`, missing),
  ],
})

const needs = ({ needs: all, experts: [anybody] }: World): Record<string, Address[]> => ({
  '/needs': [at('/needs'), at('/needs?state=published&field=precious_metals')],
  '/needs/new': [inside('/needs/new', only('need.create'))],
  '/needs/:id': [...all.map(({ id, facts }) => at(`/needs/${id}`, only('need.view', facts))), at(`/needs/${unknown}`, missing)],
  '/needs/:id/edit': all.map(({ id, facts }) => inside(`/needs/${id}/edit`, only('need.edit', facts), always(302))),
  '/needs/:id/write/:step': [
    ...all.map(({ id, facts }) => inside(`/needs/${id}/write/summary`, only('need.edit', facts))),
    ...(['content', 'terms', 'contact', 'check'] as const).map((step) => inside(`/needs/${all[0]!.id}/write/${step}`, only('need.edit', all[0]!.facts))),
    inside(`/needs/${all[0]!.id}/write/nothing`, missing),
  ],
  '/needs/:id/draft': [inside(`/needs/${unknown}/draft`, always(302))],
  '/needs/:id/copy': all.map(({ id, facts }) => inside(`/needs/${id}/copy`, only('need.copy', facts))),
  '/needs/:id/files': all.map(({ id, facts }) => inside(`/needs/${id}/files`, only('file.upload', { kind: 'need', need: facts }))),
  '/needs/:id/review': all.map(({ id, facts }) => inside(`/needs/${id}/review`, only('need.review', facts))),
  '/needs/:id/renew': all.map(({ id, facts }) => inside(`/needs/${id}/renew`, only('need.renew', facts))),
  '/needs/:id/close': all.map(({ id, facts }) => inside(`/needs/${id}/close`, only('need.close', facts))),
  '/needs/:id/pairings': all.map(({ id, facts }) => inside(`/needs/${id}/pairings`, only('pairing.view', { need: facts }))),
  '/needs/:id/pairings/:expert': [
    ...all.map(({ id, facts }) => inside(`/needs/${id}/pairings/${anybody!.id}?without=region`, only('pairing.view', { need: facts }), anybody!.facts.state === 'active' ? () => null : missing)),
    inside(`/needs/${all[0]!.id}/pairings/${unknown}`, missing),
  ],
  '/needs/:id/pairings/compare': all.map(({ id, facts }) => inside(`/needs/${id}/pairings/compare?expert=${anybody!.id}`, only('pairing.view', { need: facts }), anybody!.facts.state === 'active' ? () => null : missing)),
})

const contacts = ({ contacts: all, experts, enterprises }: World): Record<string, Address[]> => ({
  '/contacts/:kind/:id': [
    ...all.map(({ id, need, facts }) => inside(`/contacts/need/${id}`, only('need.view', need), only('contact.view', facts))),
    inside(`/contacts/expert/${experts[0]!.id}`, only('expert.view', experts[0]!.facts), only('contact.view', ownContact({ expertId: experts[0]!.id }))),
    inside(`/contacts/enterprise/${enterprises[0]!.id}`, only('enterprise.view', enterprises[0]!.facts), only('contact.view', ownContact({ enterpriseId: enterprises[0]!.id }))),
    inside(`/contacts/need/${unknown}`, missing),
    inside(`/contacts/institution/${unknown}`, missing),
  ],
})

const introductions = ({ introductions: all, meetings, needs, experts }: World): Record<string, Address[]> => {
  const [need, expert] = [needs[0]!, experts[0]!]
  const each = (tail: string, ...rules: ((it: IntroductionFacts) => Rule)[]) => all.map(({ id, facts }) => inside(`/introductions/${id}${tail}`, only('introduction.view', facts), ...rules.map((rule) => rule(facts))))
  const declines = (it: IntroductionFacts): Rule => (actor) => ((['firm', 'expert'] as const).some((side) => can(actor, 'introduction.decline', { introduction: it, side })) ? null : 403)
  return {
    '/introductions': [inside('/introductions'), inside('/introductions?state=proposed'), inside('/introductions?turn=mine&stuck=on')],
    '/introductions/new': [
      inside(`/introductions/new?need=${need.id}&expert=${expert.id}`, only('need.view', need.facts), only('expert.view', expert.facts), only('introduction.start', { need: need.facts, expert: expert.facts })),
      inside('/introductions/new', missing),
    ],
    '/introductions/:id': [...each(''), inside(`/introductions/${unknown}`, missing)],
    '/introductions/:id/decline': each('/decline', declines),
    '/introductions/:id/end': each('/end', (it) => only('introduction.end', it)),
    '/introductions/:id/step': each('/step', (it) => only('introduction.plan', it)),
    '/introductions/:id/messages': each('/messages', (it) => only('introduction.talk', it)),
    '/introductions/:id/meetings/new': each('/meetings/new', (it) => only('introduction.talk', it)),
    '/introductions/:id/meetings/:meeting': meetings.map(({ id, introductionId, facts }) =>
      inside(`/introductions/${introductionId}/meetings/${id}`, only('introduction.view', facts), only('introduction.talk', facts)),
    ),
    '/meetings/:id/calendar': [...meetings.map(({ id, facts }) => inside(`/meetings/${id}/calendar`, only('introduction.view', facts))), inside(`/meetings/${unknown}/calendar`, missing)],
  }
}

/** Contact data that no introduction opens to anybody. */
const ownContact = (of: Partial<ContactFacts>): ContactFacts => ({ enterpriseId: null, expertId: null, entitledEnterpriseIds: [], entitledExpertIds: [], ...of })

const challenges = ({ challenges: all, applications }: World): Record<string, Address[]> => ({
  '/challenges': [at('/challenges'), at('/challenges?state=open&field=environment'), at('/challenges?mine=on')],
  '/needs/:id/challenge': all.map(({ id, facts }) => inside(`/needs/${id}/challenge`, only('challenge.edit', facts))),
  '/needs/:id/applications': all.map(({ id, facts }) => inside(`/needs/${id}/applications`, only('challenge.viewApplications', facts))),
  '/needs/:id/undo-decision': all.map(({ id, facts }) => inside(`/needs/${id}/undo-decision`, only('challenge.undoDecision', facts))),
  '/needs/:id/apply': all.map(({ id, facts, applicants }) =>
    inside(`/needs/${id}/apply`, only('need.view', facts), (actor) => (isSignedIn(actor) && applicants.includes(actor.expertId ?? '') ? null : only('challenge.apply', facts)(actor))),
  ),
  '/needs/:id/application': [inside(`/needs/${unknown}/application`, always(302))],
  '/applications/:id/files': applications.map(({ id, owner }) => inside(`/applications/${id}/files`, only('file.upload', owner))),
})

const agreements = ({ agreements: all, milestones, files, needs: [need] }: World): Record<string, Address[]> => ({
  '/agreements': [at('/agreements'), at('/agreements?state=signed')],
  '/centres': [at('/centres'), at('/centres?scope=all&sort=end&from=2017&to=2030')],
  '/network': [at('/network'), at('/network?weight=money&experts=on&scope=centres')],
  '/agreements/new': [inside('/agreements/new', only('agreement.create')), inside(`/agreements/new?need=${need!.id}`, only('agreement.create'))],
  '/agreements/:id': [...all.map(({ id, facts }) => at(`/agreements/${id}`, only('agreement.view', facts))), at(`/agreements/${unknown}`, missing)],
  '/agreements/:id/edit': all.map(({ id, facts }) => inside(`/agreements/${id}/edit`, only('agreement.edit', facts))),
  '/agreements/:id/state': all.map(({ id, facts }) => inside(`/agreements/${id}/state`, only('agreement.edit', facts))),
  '/agreements/:id/files': all.map(({ id, facts }) => inside(`/agreements/${id}/files`, only('file.upload', { kind: 'agreement', agreement: facts }))),
  '/agreements/:id/milestones/new': all.map(({ id, facts }) => inside(`/agreements/${id}/milestones/new`, only('agreement.edit', facts))),
  '/agreements/:id/milestones/:milestone': milestones.map(({ id, agreementId, facts }) =>
    inside(`/agreements/${agreementId}/milestones/${id}`, only('agreement.edit', facts)),
  ),
  '/files/:id': [...files.map(({ id, facts }) => at(`/files/${id}`, only('file.view', facts))), at(`/files/${unknown}`, missing)],
})

const bureau = ({ twins: [one, other], imports }: World): Record<string, Address[]> => ({
  ...Object.fromEntries(['agreements', 'enterprises', 'experts', 'introductions', 'needs'].map((list) => [`/${list}/export`, [inside(`/${list}/export`, only('records.export'))]])),
  '/links': [inside(`/links?kind=agreement&id=${unknown}`, only('register.edit'), missing), inside('/links', only('register.edit'), missing)],
  '/statistics': [inside('/statistics', only('statistics.view')), inside('/statistics?from=2017-01-01&to=2017-06-30', only('statistics.view'))],
  '/statistics/export': [inside('/statistics/export', only('statistics.view'))],
  '/overview': [inside('/overview', only('overview.view'))],
  '/desk': [inside('/desk', (actor) => (can(actor, 'access.ask') ? 302 : null))],
  '/twins': [inside('/twins', only('twins.view'))],
  '/twins/compare': [inside(`/twins/compare?kind=expert&one=${one}&other=${other}`, only('twins.view')), at('/twins/compare', signedIn, missing)],
  '/twins/decisions': [inside('/twins/decisions', only('twins.view'))],
  '/imports': [inside('/imports', only('import.view'))],
  '/imports/:id': [...imports.map((id) => inside(`/imports/${id}`, only('import.view'))), inside(`/imports/${unknown}`, only('import.view'), missing)],
  '/imports/:id/bad-rows': imports.map((id) => inside(`/imports/${id}/bad-rows`, only('import.view'))),
  '/imports/templates/:kind': [
    ...['experts', 'needs', 'agreements', 'declarations', 'visits', 'statistics'].map((kind) => inside(`/imports/templates/${kind}`, only('import.run'))),
    inside('/imports/templates/nothing', only('import.run'), missing),
  ],
  ...Object.fromEntries(['answers', 'mapping', 'run', 'undo'].map((verb) => [`/imports/:id/${verb}`, [inside(`/imports/${unknown}/${verb}`, always(302))]])),
})

const mail = ({ mails }: World): Record<string, Address[]> => ({
  '/notifications': [inside('/notifications'), inside('/notifications?page=2')],
  '/notifications/:id': [inside(`/notifications/${unknown}`, always(302))],
  '/account/mail': [inside('/account/mail')],
  '/mail': [inside('/mail', only('mail.view')), inside('/mail?state=unconfirmed', only('mail.view'))],
  '/mail/unsubscribe/:token': [at(`/mail/unsubscribe/${unsubscribeToken({ userId: mails[0]!.userId, topics: ['needs'] })}`), at('/mail/unsubscribe/guess.work', missing)],
  '/mail/bounces': [at('/mail/bounces', missing)],
  '/mailbox': [inside('/mailbox')],
  '/mailbox/:id': [...mails.map((one) => inside(`/mailbox/${one.id}`, reads(one))), inside(`/mailbox/${unknown}`, missing)],
  '/mailbox/:id/html': mails.map((one) => inside(`/mailbox/${one.id}/html`, reads(one))),
  '/mailbox/:id/eml': mails.map((one) => inside(`/mailbox/${one.id}/eml`, reads(one))),
})

const reads =
  ({ userId }: { userId: string }): Rule =>
  (actor) =>
    isSignedIn(actor) && (actor.role === 'administrator' || actor.userId === userId) ? null : 404
