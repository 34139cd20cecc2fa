import { can } from '~/domain/permissions'
import { type Address, inside, missing, only, type Rule, unknown } from './rules'
import type { World } from './world'

/** Feedback on suggestions, and the overview of how needs and experts are matched. */
export const matching = ({ needs, experts }: World): Record<string, Address[]> => ({
  '/needs/:id/feedback': [
    ...needs.map(({ id, facts }) => inside(`/needs/${id}/feedback`, only('pairing.view', { need: facts }))),
    ...needs.slice(0, 1).map(({ id, facts }) => inside(`/needs/${id}/feedback?at=1`, only('pairing.view', { need: facts }))),
    inside(`/needs/${unknown}/feedback`, missing),
  ],
  '/needs/:id/judge': needs.flatMap((need) => [
    inside(`/needs/${need.id}/judge?expert=${unknown}`, only('need.view', need.facts), missing),
    ...experts.slice(0, 1).map(({ id, facts }) => inside(`/needs/${need.id}/judge?expert=${id}`, only('need.view', need.facts), mayJudge(need.facts, facts))),
  ]),
  '/pairing-coverage': [inside('/pairing-coverage', only('coverage.view'))],
  '/pairing-coverage/needs': [inside('/pairing-coverage/needs', only('coverage.view')), inside('/pairing-coverage/needs?band=', only('coverage.view'))],
  '/pairing-coverage/experts': [inside('/pairing-coverage/experts', only('coverage.view')), inside('/pairing-coverage/experts?load=', only('coverage.view'))],
  '/pairing-coverage/drift': [inside('/pairing-coverage/drift', only('coverage.view'))],
  '/pairing-coverage/export': [inside('/pairing-coverage/export', only('coverage.view'))],
})

const mayJudge = (need: World['needs'][number]['facts'], expert: World['experts'][number]['facts']): Rule => (actor) => (can(actor, 'pairing.judge', { need, expert }) ? null : 403)
