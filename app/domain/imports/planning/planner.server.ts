import { newId } from '~/platform/ids'
import type { ImportKind } from '../kinds'
import type { Reason } from '../mapping/parse'
import { desks } from '../records/desks.server'
import { Directory } from './directory.server'
import { Identities, type Match, type Ref } from './identities'
import { type ResolvedOrganisation, resolveNames } from './organisations.server'
import { Industries, People } from './lookups.server'
import type { Answers, ParsedRow, Question } from './rows'

export interface ToPlan {
  parsed: ParsedRow
  answers?: Answers
  /** The id that a new record was promised, for a row whose plan a person has seen. */
  promisedId?: string | null
  /** Take a name that now also fits others as planned. */
  trusted?: boolean
}

/** What a row comes to: a new record, an existing one, or a question. */
export interface Plan {
  parsed: ParsedRow
  organisations: ResolvedOrganisation[]
  people: string[]
  notes: Reason[]
  question?: Question
  /** The record; absent while there is a question. */
  id?: string
  /** The record exists already: in the database, or by an earlier row of this file. */
  existing?: Ref
}

/** Looks rows up against all that is known. One lives as long as a job; what it plans it knows from then on. */
export class Planner {
  private constructor(
    readonly kind: ImportKind,
    readonly directory: Directory,
    readonly identities: Identities,
    readonly industries: Industries,
  ) {}

  static async load(kind: ImportKind): Promise<Planner> {
    const identities = new Identities(kind)
    for await (const { labels, ref } of desks[kind].refs()) identities.add(labels, ref)
    return new Planner(kind, await Directory.load(), identities, await Industries.load())
  }

  /** Plans rows in their order, with one look-up for all of them. */
  async plan(rows: ToPlan[]): Promise<Plan[]> {
    const people = await People.named(rows.flatMap(({ parsed }) => parsed.links.people ?? []))
    return rows.map((row) => this.#planOne(row, people))
  }

  #planOne({ parsed, answers = {}, promisedId, trusted = false }: ToPlan, people: People): Plan {
    const { organisations, notes, question } = resolveNames(this.directory, parsed.organisations, answers, trusted)
    notes.push(...this.industries.settle(parsed.fields))
    const plan: Plan = { parsed, organisations, notes, people: [], ...(question ? { question } : {}) }
    if (question) return plan
    plan.people = people.settle(parsed.links.people ?? [], organisations, notes)
    return this.#identify(plan, answers, promisedId, trusted)
  }

  #identify(plan: Plan, answers: Answers, promisedId: string | null | undefined, trusted: boolean): Plan {
    const { label, identity = label, number, department } = plan.parsed
    const sought = { label: identity, number, department, organisations: plan.organisations.map(({ id }) => id) }
    const found = plan.parsed.unnamed ? this.identities.claim(sought, promisedId) : this.identities.find(sought)
    const match = chosen(found, answers.record ?? (trusted ? 'new' : undefined))
    if ('candidates' in match) return { ...plan, question: this.#question(label, match.candidates) }
    if ('same' in match) {
      this.identities.learn(match.same, sought)
      return { ...plan, id: match.same.id, existing: match.same, notes: [...plan.notes, ...(match.same.withdrawn ? [restored] : [])] }
    }
    const id = promisedId ?? newId()
    this.identities.add([identity], { id, withdrawn: false, inFile: true, ...sought })
    return { ...plan, id }
  }

  #question(label: string, refs: Ref[]): Question {
    const words = ({ organisations, department, number }: Ref) => [label, ...organisations.map((id) => this.directory.nameOf(id)), department, number].filter(Boolean).join(' · ')
    return { key: 'record', about: 'record', name: label, candidates: refs.slice(0, 5).map((ref) => ({ id: ref.id, label: words(ref) })) }
  }
}

const restored: Reason = { level: 'note', column: null, code: 'restored' }

function chosen(match: Match, answer: string | undefined): Match {
  if (!('candidates' in match) || answer === undefined) return match
  const same = match.candidates.find(({ id }) => id === answer)
  return same ? { same } : answer === 'new' ? { none: true } : match
}
