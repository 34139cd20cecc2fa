import type { IncentiveBeneficiary, IncentiveTrigger } from '@prisma-client'

/** What entitles, in the order of the county's document. */
export const incentiveTriggers = ['major_project', 'rnd_institution', 'invention_patent', 'national_standard', 'high_tech_enterprise'] as const satisfies IncentiveTrigger[]

export const incentiveBeneficiaries = ['enterprise', 'inventor'] as const satisfies IncentiveBeneficiary[]
