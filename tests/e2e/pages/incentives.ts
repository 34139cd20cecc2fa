import { entitlementSteps } from '~/domain/incentives/life'
import { type Address, inside, missing, only, unknown } from './rules'
import type { World } from './world'

/** Policies, entitlements and their overview. */
export const incentives = ({ policies, entitlements }: World): Record<string, Address[]> => ({
  '/policies': [inside('/policies')],
  '/policies/new': [inside('/policies/new', only('policy.edit'))],
  '/policies/:id': [...policies.map((id) => inside(`/policies/${id}`)), inside(`/policies/${unknown}`, missing)],
  '/policies/:id/edit': policies.map((id) => inside(`/policies/${id}/edit`, only('policy.edit'))),
  '/policies/:id/versions/new': [...policies.map((id) => inside(`/policies/${id}/versions/new`, only('policy.edit'))), inside(`/policies/${unknown}/versions/new`, only('policy.edit'), missing)],
  '/policies/:id/versions/:number': policies.flatMap((id) => [inside(`/policies/${id}/versions/1`, only('policy.edit')), inside(`/policies/${id}/versions/99`, only('policy.edit'), missing)]),
  '/entitlements/overview': [inside('/entitlements/overview', only('incentives.view')), inside('/entitlements/overview?year=2017', only('incentives.view'))],
  '/entitlements': [inside('/entitlements'), inside('/entitlements?state=raised&trigger=high_tech_enterprise')],
  '/entitlements/export': [inside('/entitlements/export', only('records.export'))],
  '/entitlements/:id': [...entitlements.map(({ id, facts }) => inside(`/entitlements/${id}`, only('entitlement.view', facts))), inside(`/entitlements/${unknown}`, missing)],
  '/entitlements/:id/:step': [
    ...entitlements.flatMap(({ id, facts }) => entitlementSteps.map((step) => inside(`/entitlements/${id}/${step}`, only('entitlement.view', facts), only(`entitlement.${step}`, facts)))),
    inside(`/entitlements/${unknown}/claim`, missing),
    inside(`/entitlements/${unknown}/nothing`, missing),
  ],
})
