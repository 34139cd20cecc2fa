import { Link } from '@remix-run/react'
import { type Guest, originOf, useGuestName } from './useRowName'

/** Who came, in the order of the list. */
export function GuestList({ guests }: { guests: Guest[] }) {
  const nameOf = useGuestName()
  return (
    <ul className="max-w-3xl divide-y divide-line">
      {guests.map((guest) => (
        <li key={guest.id} className="flex flex-wrap items-baseline gap-x-3 py-1.5">
          {guest.expert ? <Link to={`/experts/${guest.expert.id}`}>{guest.expert.name}</Link> : nameOf(guest)}
          <span className="text-muted">{originOf(guest)}</span>
        </li>
      ))}
    </ul>
  )
}
