import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'

export const meta = titled('people:done.title')

export default function Registered() {
  const { t } = useTranslation('people')
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('done.title')} />
      <p>{t('done.text')}</p>
      <p className="mb-6 mt-2 text-muted">{t('done.none')}</p>
      <ButtonLink look="primary" to="/sign-in">
        {t('done.signIn')}
      </ButtonLink>
    </div>
  )
}
