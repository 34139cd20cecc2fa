import { useTranslation } from 'react-i18next'
import { PageHeader } from '~/components/ui/PageHeader'
import { FileForm } from './FileForm'

/** The page on which files are added to a record. */
export function UploadPage({ title, path, hint }: { title: string; path: string; hint: string }) {
  const { t } = useTranslation('files')
  return (
    <>
      <PageHeader title={t('upload')} lead={title} />
      <FileForm cancelTo={path} hint={hint} />
    </>
  )
}
