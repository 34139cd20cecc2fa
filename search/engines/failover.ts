import { EngineAway, type EngineHealth, type SearchEngine, type SearchQuery, type SearchResult, type SuggestQuery, type Suggestion } from './engine.ts'

export interface FailoverOptions {
  /** Preferred, may be away or behind. */
  primary: SearchEngine
  /** Always current. */
  fallback: SearchEngine
  /** Brings the primary up to date and returns when it is; throws `EngineAway` when it is away. */
  catchUp: () => Promise<unknown>
  /** How many changes the primary does not know yet; throws `EngineAway` when it is away. */
  lag: () => Promise<number>
  /** Milliseconds between two looks at the primary. */
  recheckAfter?: number
  /** Told of every change and of questions that the primary refused; for the log. */
  report?: (event: 'away' | 'back' | 'refused', reason: string) => void
}

/** Why the fallback answers, and since when. */
export interface Absence {
  since: Date
  reason: string
}

/** Changes that a primary in use may lack while it is being fed; beyond it, whole parts of the index may be missing. */
const toleratedLag = 500

/**
 * Asks the primary as long as it is there and up to date, otherwise the fallback. Nobody waits for a primary known to be
 * away: it is looked at beside the questions, at most every few seconds, caught up, and asked again only after that.
 */
export class FailoverEngine implements SearchEngine {
  private absence: Absence | null = { since: new Date(), reason: 'not looked at yet' }
  private lastLook = 0
  private looking: Promise<void> | null = null

  constructor(private readonly options: FailoverOptions) {}

  search(query: SearchQuery): Promise<SearchResult> {
    return this.answer(
      (engine) => engine.search(query),
      (result) => ({ ...result, degraded: true }),
    )
  }

  suggest(query: SuggestQuery): Promise<Suggestion[]> {
    return this.answer((engine) => engine.suggest(query))
  }

  /** The primary's health; when it is not in use, since when and why is in `absent`. */
  health(): Promise<EngineHealth> {
    return this.options.primary.health()
  }

  /** Null while the primary answers. */
  get absent(): Absence | null {
    return this.absence
  }

  /** Looks at the primary now and catches it up; call at start and after every change of the table. Never throws. */
  look(): Promise<void> {
    this.lastLook = Date.now()
    this.looking ??= this.lookOnce().finally(() => (this.looking = null))
    return this.looking
  }

  private async answer<T>(ask: (engine: SearchEngine) => Promise<T>, mark: (answer: T) => T = (answer) => answer): Promise<T> {
    this.lookBeside()
    if (!this.absence) {
      try {
        return await ask(this.options.primary)
      } catch (error) {
        this.failed(error)
      }
    }
    const answer = await ask(this.options.fallback)
    return this.absence ? mark(answer) : answer
  }

  private lookBeside() {
    if (Date.now() - this.lastLook >= (this.options.recheckAfter ?? 5_000)) void this.look()
  }

  private failed(error: unknown) {
    if (error instanceof EngineAway) this.leave(error.message)
    else this.options.report?.('refused', String(error))
  }

  private async lookOnce(): Promise<void> {
    try {
      const lag = await this.options.lag()
      if (lag > toleratedLag) this.leave('far behind')
      if (lag > 0 || this.absence) await this.options.catchUp()
      if ((await this.options.lag()) === 0) this.comeBack()
    } catch (error) {
      this.leave(String(error))
    }
  }

  private leave(reason: string) {
    if (!this.absence) this.options.report?.('away', reason)
    this.absence = { since: this.absence?.since ?? new Date(), reason }
  }

  private comeBack() {
    if (this.absence) this.options.report?.('back', this.absence.reason)
    this.absence = null
  }
}
