import type { Piece } from '~/domain/pairings/excerpts'

const tints = 6

/** The ground of a phrase's mark and of its number in lists. */
export const tintOf = (phrase: number) => ({ background: `var(--tint-${((phrase - 1) % tints) + 1})` })

/** Text with its phrases marked: each ends with its number, which is the same wherever the phrase stands. */
export function MarkedText({ pieces }: { pieces: Piece[] }) {
  return (
    <span className="whitespace-pre-line">
      {pieces.map(({ text, phrases, ends }, index) =>
        phrases.length === 0 ? (
          <span key={index}>{text}</span>
        ) : (
          <mark key={index} style={tintOf(phrases[0]!)}>
            {text}
            {ends.length > 0 && <sup className="ml-px text-[0.7em] font-semibold">{ends.join(',')}</sup>}
          </mark>
        ),
      )}
    </span>
  )
}
