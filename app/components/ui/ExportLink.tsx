import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from './Button'

/** Downloads the list as its filter shows it, all pages, as a spreadsheet; nothing for those who may not. */
export function ExportLink({ may }: { may: boolean }) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  if (!may) return null
  return (
    <ButtonLink to={`export?${search}`} reloadDocument download>
      {t('actions.export')}
    </ButtonLink>
  )
}
