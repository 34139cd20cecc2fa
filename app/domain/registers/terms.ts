import type { AdminLevel, AwardGrade, CommissionerGroup, DeclarationStage, DocumentKind, EventKind, PatentKind, RecognitionKind, TargetState } from '@prisma-client'

export const adminLevels = ['national', 'provincial', 'municipal', 'county'] as const satisfies AdminLevel[]

/** In the order in which a declaration passes them; the last two end it otherwise. */
export const declarationStages = ['preparing', 'submitted', 'reviewed', 'approved', 'completed', 'rejected', 'withdrawn'] as const satisfies DeclarationStage[]

/** The stages on the way to completion. */
export const declarationPath = declarationStages.slice(0, 5)

export const patentKinds = ['invention', 'utility_model', 'design', 'unknown'] as const satisfies PatentKind[]

export const awardGrades = ['special', 'first', 'second', 'third', 'other'] as const satisfies AwardGrade[]

export const commissionerGroups = ['agriculture', 'health', 'industry', 'other'] as const satisfies CommissionerGroup[]

export const eventKinds = ['meeting', 'training', 'science_week', 'expo', 'docking', 'contest', 'campaign', 'review', 'disaster_prevention', 'other'] as const satisfies EventKind[]

export const documentKinds = ['policy', 'plan', 'assessment', 'notice', 'other'] as const satisfies DocumentKind[]

export const recognitionKinds = ['rnd_institution', 'high_tech_enterprise', 'standard_drafted', 'other'] as const satisfies RecognitionKind[]

export const targetStates = ['open', 'met', 'missed'] as const satisfies TargetState[]
