import { Link, type LinkProps } from '@remix-run/react'
import clsx from 'clsx'
import type { ComponentProps } from 'react'

const looks = {
  primary: 'bg-teal text-on-teal hover:bg-teal-deep border-transparent',
  plain: 'bg-paper text-ink border-line-strong hover:bg-sunken',
  danger: 'bg-paper text-seal border-seal hover:bg-seal-soft',
}

type Look = { look?: keyof typeof looks }

const shape = 'inline-flex min-h-9 items-center justify-center whitespace-nowrap rounded-md border px-4 font-medium hover:no-underline disabled:opacity-60'

export function Button({ look = 'plain', className, ...rest }: ComponentProps<'button'> & Look) {
  return <button {...rest} className={clsx(shape, looks[look], className)} />
}

export function ButtonLink({ look = 'plain', className, ...rest }: LinkProps & Look) {
  return <Link {...rest} className={clsx(shape, looks[look], className)} />
}
