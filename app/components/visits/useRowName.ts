import { useTranslation } from 'react-i18next'

export interface Guest {
  id: string
  name: string | null
  quantity: number
  expert: { id: string; name: string; title: string | null; institution: { name: string } | null } | null
  institution: { name: string } | null
}

/** How a guest is called: by name, or as so many unnamed ones. */
export function useGuestName() {
  const { t } = useTranslation('visits')
  return ({ expert, name, quantity }: Guest) => expert?.name ?? name ?? t('unnamed', { count: quantity })
}

/** Where a guest comes from. */
export const originOf = ({ expert, institution }: Guest) => [(expert?.institution ?? institution)?.name, expert?.title].filter(Boolean).join(' · ')
