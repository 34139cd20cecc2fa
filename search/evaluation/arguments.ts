import { parseArgs } from 'node:util'
import { BadSet } from './judged-set.ts'

export const ENGINE_NAMES = ['pairing', 'bm25', 'meilisearch', 'postgres'] as const

export interface Arguments {
  folder: string
  engine: (typeof ENGINE_NAMES)[number]
  scores: string | undefined
  feedback: number | undefined
  folds: number | undefined
  ablations: boolean
  portals: boolean
  calibration: string | undefined
  write: string | undefined
}

const USAGE = `usage: npm run search:evaluate -- DIR [--engine ${ENGINE_NAMES.join('|')}] [--scores OUT.tsv] [--feedback K] [--ablations] [--folds N] [--calibration OUT.svg] [--portals] [--write PAGE.md]`

/** The command's arguments; BadSet with its usage where they make no sense. */
export function readArguments(): Arguments {
  const { values, positionals } = parsed()
  const [folder] = positionals
  const engine = ENGINE_NAMES.find((name) => name === values.engine)
  const { scores, ablations, portals, calibration, write } = values
  const ranked = ablations || portals || calibration !== undefined || values.folds !== undefined || values.feedback !== undefined
  if (!folder || positionals.length > 1 || !engine || (ranked && engine !== 'pairing')) throw new BadSet(USAGE)
  return { folder, engine, scores, ablations, portals, calibration, write, feedback: whole(values.feedback, 1), folds: whole(values.folds, 2) }
}

function whole(text: string | undefined, least: number): number | undefined {
  if (text !== undefined && !(Number.isInteger(Number(text)) && Number(text) >= least)) throw new BadSet(USAGE)
  return text === undefined ? undefined : Number(text)
}

function parsed() {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({
      allowPositionals: true,
      options: { engine: { ...text, default: 'pairing' }, scores: text, feedback: text, folds: text, ablations: flag, portals: flag, calibration: text, write: text },
    })
  } catch (error) {
    throw new BadSet(`${(error as Error).message}; ${USAGE}`)
  }
}
