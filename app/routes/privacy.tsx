import { useTranslation } from 'react-i18next'
import { NoticeText } from '~/components/accounts/NoticeText'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'

export const meta = titled('privacy:notice.title')

export default function Privacy() {
  const { t } = useTranslation('privacy')
  return (
    <>
      <PageHeader title={t('notice.title')} />
      <NoticeText />
    </>
  )
}
