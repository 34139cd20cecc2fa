/** One thing an expert has made: an achievement, a patent, a paper, a project, an award. `kind` is the portal's own word for it. */
export interface MatchWork {
  id: string
  kind: string
  title: string
  text?: string
}

/** An earlier dealing between the expert and an enterprise, and how far it came: an agreement carried through, under way or broken off, talks, a refusal. */
export interface PastCooperation {
  enterpriseId: string
  outcome: 'completed' | 'agreement' | 'terminated' | 'introduction' | 'declined'
}

/** An expert as plain data. Everything after `works` is optional: what is absent moves no score. */
export interface MatchExpert {
  id: string
  name: string
  works: MatchWork[]
  directions?: string[]
  keywords?: string[]
  institutionId?: string
  cooperationModes?: string[]
  /** Names of the areas the expert serves. */
  regions?: string[]
  /** Engagements the expert can carry at once, and carries now. */
  capacity?: number
  load?: number
  /** 回避单位: enterprise ids, or names as the expert wrote them. */
  conflicts?: string[]
  past?: PastCooperation[]
  /** Day of the last change of the profile or its works, YYYY-MM-DD. */
  updatedOn?: string
}

/** A need as plain data. `text` is everything besides the title that says what is wanted. */
export interface MatchNeed {
  id: string
  title: string
  text: string
  enterpriseId?: string
  /** The enterprise's name and aliases, to recognise it among an expert's conflicts written by name. */
  enterpriseNames?: string[]
  wishedInstitutionIds?: string[]
  wishedExpertIds?: string[]
  cooperationModes?: string[]
  /** The enterprise's county with the areas that contain it (市, 省): any of them may be what an expert serves. */
  regions?: string[]
  /** Experts who know of a need that is disclosed to matched ones only; absent where experts can read it themselves. */
  disclosedTo?: string[]
}

/** Offsets into the original string (UTF-16 units, end exclusive). `field` says into which one of its owner's strings. */
export interface Span {
  field: 'title' | 'text'
  start: number
  end: number
}

/** Words that met: every place in the need and in the expert's entry that carries them, and what they gave to the text score. */
export interface Meeting {
  /** As the need writes them. */
  words: string
  /** The source's word, where it is another one of a like meaning (learnt from all texts); absent where both write the same. */
  like?: string
  need: Span[]
  source: Span[]
  share: number
}

/** What of the expert met the need. Directions and keywords are one entry each; their joined line is the `title`. */
export interface EvidenceSource {
  type: 'work' | 'directions' | 'keywords'
  id: string
  /** The work's own kind; empty for directions and keywords. */
  kind: string
  title: string
  text: string
}

/** One entry of the expert with its part of the text score, and the words that carried that part. */
export interface Evidence {
  source: EvidenceSource
  share: number
  /** What of the share came from the likeness that a model's vectors found. */
  byModel: number
  meetings: Meeting[]
}

export type FactorName =
  | 'wished_expert'
  | 'wished_institution'
  | 'cooperation_mode'
  | 'no_shared_mode'
  | 'region'
  | 'past_completed'
  | 'past_agreement'
  | 'past_introduction'
  | 'past_terminated'
  | 'past_declined'
  | 'busy'
  | 'at_capacity'
  | 'few_works'
  | 'stale'
  | 'undisclosed'
  | 'feedback'
  | 'conflict'

/** Something beyond text that moved the score: `points` is what it added (or took), `values` what there is to name (modes, region, ...). */
export interface Factor {
  name: FactorName
  points: number
  values: string[]
}

/** What was concluded of an expert for a need, or for one that is nearly the same. */
export interface Lesson {
  /** The caller's own name for it, to be found again among the causes. */
  id: string
  expertId: string
  /** 1 fits, -1 does not; nearer 0 for what says less, or was learnt on a need that is only alike. */
  value: number
  /** Whether it speaks of the speciality, or of this person alone (no time, a conflict). */
  about: 'speciality' | 'person'
}

/** What one lesson added to a pair's score, or took. */
export interface Cause {
  lesson: Lesson
  points: number
}

/** 强 / 较强 / 一般 / 弱. */
export type Band = 'strong' | 'fair' | 'some' | 'weak'

/** A need and an expert, scored from either side alike. */
export interface Pairing {
  expertId: string
  needId: string
  /** 0 to 100: the text score moved by the factors, a `conflict` among them taking all that is left. */
  score: number
  band: Band
  /** 0 to 100 from the texts alone; `evidence` shares and `restShare` add up to it. */
  textScore: number
  /** What of the text score came from the likeness that a model's vectors found; 0 where none took part. */
  modelShare: number
  evidence: Evidence[]
  /** What the unlisted entries gave: those beyond the limit, and those that share only scattered characters. */
  restShare: number
  factors: Factor[]
  /** The lessons behind a `feedback` factor. */
  causes: Cause[]
  /** True when a conflict (回避) stands against the pair, whether or not it counts: never to be proposed. */
  conflicted: boolean
}

/** Vectors of length 1 that a model outside the ranker made of the texts. What has none is ranked without. */
export interface ModelVectors {
  /** Tells one making of vectors from another; a part of the recipe's name. */
  name: string
  need: (needId: string) => Float32Array | undefined
  entry: (expertId: string, source: EvidenceSource) => Float32Array | undefined
}

export interface RankOptions {
  /** Compared besides the texts, where there are any. */
  vectors?: ModelVectors
  /** How many pairings to return, best first; 20 unless told. */
  limit?: number
  /** Ids (of experts, or of needs when ranking needs) to leave out. */
  exclude?: Iterable<string>
  /** Keep conflicted pairs at the end of the list, with the reason, instead of leaving them out. */
  showConflicts?: boolean
  /** Factors left out of account. Without `conflict` an expert who must stay away is scored like others, and still marked. */
  without?: Iterable<FactorName>
  /** What was learnt, by need; a need without an entry is ranked as if nobody had judged. */
  lessons?: ReadonlyMap<string, Lesson[]>
  /** Weights of what was learnt other than FEEDBACK, to try them out. */
  feedback?: { gain: number; negative: number; person: number; most: number }
  /** YYYY-MM-DD. Without it no profile is judged for being stale or thin. */
  today?: string
  /** Entries of evidence per pairing; 5 unless told, 0 for scores only. */
  evidence?: number
}
