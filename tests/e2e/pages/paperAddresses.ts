import { rankOf, runningStates } from '~/domain/agreements/life'
import type { AgreementFacts } from '~/domain/facts'
import { type Address, inside, missing, only, type Rule } from './rules'
import type { World } from './world'

/** The papers of agreements: read by who may read the terms, written by the bureau, and only in their season. */
export const agreementPapers = ({ agreements: all, agreementPapers: { texts, seals, acceptances } }: World): Record<string, Address[]> => {
  const reads = (facts: AgreementFacts) => [only('agreement.view', facts), only('agreement.viewTerms', facts)]
  const writes = (facts: AgreementFacts) => [...reads(facts), only('agreement.edit', facts)]
  const forEach = (page: string, rules: (facts: AgreementFacts) => Rule[]) => all.map(({ id, facts }) => inside(`/agreements/${id}/${page}`, ...rules(facts)))
  const [withoutTexts] = all
  return {
    '/agreements/:id/texts': forEach('texts', reads),
    '/agreements/:id/texts/new': forEach('texts/new', writes),
    '/agreements/:id/texts/difference': [...forEach('texts/difference', reads), ...texts.map(({ agreementId, facts }) => inside(`/agreements/${agreementId}/texts/difference?from=1&to=2`, ...reads(facts)))],
    '/agreements/:id/texts/:number': [
      ...texts.map(({ agreementId, number, facts }) => inside(`/agreements/${agreementId}/texts/${number}`, ...reads(facts))),
      inside(`/agreements/${withoutTexts!.id}/texts/0`, ...reads(withoutTexts!.facts), missing),
    ],
    '/agreements/:id/seals/new': forEach('seals/new', (facts) => [...writes(facts), inSeason(rankOf(facts.state) >= rankOf('awaiting_signature'))]),
    '/agreements/:id/seals/:seal': seals.map(({ id, agreementId, facts }) => inside(`/agreements/${agreementId}/seals/${id}`, ...writes(facts))),
    '/agreements/:id/amendments/new': [
      ...forEach('amendments/new', (facts) => [...writes(facts), inSeason(rankOf(facts.state) >= rankOf('signed'))]),
      ...forEach('amendments/new?kind=renewal', (facts) => [...writes(facts), inSeason(rankOf(facts.state) >= rankOf('signed'))]),
    ],
    '/agreements/:id/registration-form': forEach('registration-form', writes),
    '/agreements/:id/acceptances/new': forEach('acceptances/new', (facts) => [...writes(facts), inSeason(runningStates.some((state) => state === facts.state))]),
    '/agreements/:id/acceptances/:acceptance': acceptances.map(({ id, agreementId, facts }) => inside(`/agreements/${agreementId}/acceptances/${id}`, ...writes(facts))),
  }
}

const inSeason = (is: boolean): Rule => () => (is ? null : 409)
