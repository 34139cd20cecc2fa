import { NavLink, useLocation } from '@remix-run/react'
import clsx from 'clsx'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '~/domain/actor'
import { railOf } from './places'

/** The desk's places: a column beside the page, a row that scrolls sideways on small screens. */
export function Rail({ actor }: { actor: Actor }) {
  const { t } = useTranslation()
  const list = useCurrentInSight()
  return (
    <nav aria-label={t('menu')} className="no-print shrink-0 border-b border-line md:w-44 md:border-b-0 md:border-r md:py-5">
      <ul ref={list} className="relative flex gap-1 overflow-x-auto px-3 py-1 md:flex-col md:px-3">
        {railOf(actor).map((group, index) =>
          group.map(({ to, label }, place) => (
            <li key={to} className={clsx(index > 0 && place === 0 && 'max-md:border-l max-md:pl-1 border-line md:mt-2 md:border-t md:pt-2')}>
              <NavLink to={to} end={to === '/'} className={placeClass}>
                {t(`nav.${label}`)}
              </NavLink>
            </li>
          )),
        )}
      </ul>
    </nav>
  )
}

/** Scrolls the row sideways so far that the place the reader is at can be seen. */
function useCurrentInSight() {
  const list = useRef<HTMLUListElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (current) list.current!.scrollLeft = current.offsetLeft - (list.current!.clientWidth - current.offsetWidth) / 2
  }, [pathname])
  return list
}

const placeClass = ({ isActive }: { isActive: boolean }) =>
  clsx(
    'block whitespace-nowrap rounded-md px-3 py-1.5 hover:bg-sunken hover:no-underline',
    isActive ? 'bg-teal-soft font-medium text-teal-deep' : 'text-ink',
  )
