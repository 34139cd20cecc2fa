import clsx from 'clsx'
import type { ScorePart } from './scoreParts'

const stripes = { backgroundImage: 'repeating-linear-gradient(135deg, var(--teal) 0 2px, transparent 2px 4px)' }

/** How a part of a score is drawn in its bar, with its letter: the legend of the bar, beside the part's name. */
export function PartSwatch({ part: { kind, letter, points } }: { part: ScorePart }) {
  const adds = kind === 'factor' && points > 0
  return (
    <span
      aria-hidden={letter === '' || undefined}
      style={adds ? stripes : undefined}
      className={clsx(
        'mr-1.5 inline-block h-[1.1rem] min-w-[1.1rem] rounded-sm px-0.5 text-center align-text-bottom text-xs font-semibold leading-[1.1rem]',
        kind === 'entry' && 'bg-teal text-on-teal',
        kind === 'rest' && 'bg-teal opacity-45',
        kind === 'factor' && (adds ? 'border border-teal' : 'border border-dashed border-line-strong'),
      )}
    >
      {letter}
    </span>
  )
}
