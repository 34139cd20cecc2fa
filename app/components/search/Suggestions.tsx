import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { Segments } from './Segments'

export interface Suggestion {
  text: string
  marked: { text: string; marked: boolean }[]
}

interface Props {
  id: string
  suggestions: Suggestion[]
  active: number
  onTake: (text: string) => void
}

/** The list under the search box; empty, it is not there. */
export function Suggestions({ id, suggestions, active, onTake }: Props) {
  const { t } = useTranslation('search')
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t('suggestions')}
      hidden={suggestions.length === 0}
      className="absolute inset-x-0 top-10 z-40 rounded-md border border-line-strong bg-paper py-1 shadow-lg"
    >
      {suggestions.map(({ text, marked }, index) => (
        <li
          key={index}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => {
            event.preventDefault()
            onTake(text)
          }}
          className={clsx('cursor-pointer truncate px-3 py-1 hover:bg-sunken', index === active && 'bg-teal-soft')}
        >
          <Segments segments={marked} />
        </li>
      ))}
    </ul>
  )
}
