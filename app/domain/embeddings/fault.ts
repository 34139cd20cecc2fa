/** What can be wrong with a service, as its page tells it. */
export const faults = ['unreachable', 'timeout', 'busy', 'http', 'notList', 'count', 'order', 'dimensions', 'empty'] as const
export type FaultCode = (typeof faults)[number]

/** Figures and words of the fault's sentence. */
export type FaultValues = Record<string, string | number>

interface Later {
  /** A later try may succeed. */
  again?: boolean
  /** Seconds after which the service wants to be asked again. */
  after?: number
  /** It is these texts that it will not take; others it may. */
  ofTexts?: boolean
}

/** The service did not answer as it should. */
export class ServiceFault extends Error {
  override name = 'ServiceFault'
  readonly again: boolean
  readonly after: number | undefined
  readonly ofTexts: boolean
  constructor(
    readonly code: FaultCode,
    readonly values: FaultValues = {},
    { again = false, after, ofTexts = false }: Later = {},
  ) {
    super([code, ...Object.values(values)].join(' '))
    this.again = again
    this.after = after
    this.ofTexts = ofTexts
  }
}
