import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { type FileList, FileNames } from '~/components/files/FileNames'

/** The files of the need on the step of its content, and the way to the page that takes more. */
export function NeedFiles({ files, mayUpload, needId }: FileList & { mayUpload: boolean; needId: string }) {
  const { t } = useTranslation(['writing', 'files'])
  const here = `/needs/${needId}/write/content`
  return (
    <div id="files" className="mb-5">
      <h2 className="mb-1 font-medium">{t('files:title')}</h2>
      <FileNames files={files} />
      {mayUpload && <Link to={`/needs/${needId}/files?next=${encodeURIComponent(here)}`}>{t('addFiles')}</Link>}
    </div>
  )
}
