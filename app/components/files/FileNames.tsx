import { useTranslation } from 'react-i18next'
import type { ShownFile } from '~/domain/files/files.server'

export interface FileList {
  files: ShownFile[]
}

/** The names of a record's files in a line each, where only what there is matters. */
export function FileNames({ files }: FileList) {
  const { t } = useTranslation('files')
  const live = files.filter(({ withdrawnAt }) => !withdrawnAt)
  if (live.length === 0) return <p className="text-sm text-muted">{t('none')}</p>
  return (
    <ul className="mb-1 text-sm">
      {live.map(({ id, name }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          <a href={`/files/${id}`} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
