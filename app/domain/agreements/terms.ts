/** What a joint R&D centre's agreement settles in words, in the order in which a contract says it; other agreements leave most of it empty. */
export const termTexts = ['summary', 'committees', 'resources', 'workSplit', 'indicators', 'ipTerms', 'benefitSplit', 'confidentiality', 'renewalTerms', 'exitTerms'] as const

export type TermText = (typeof termTexts)[number]

/** The terms alone of what holds more. */
export const wordsOf = (agreement: Record<TermText, string | null>) => Object.fromEntries(termTexts.map((name) => [name, agreement[name]])) as Record<TermText, string | null>
