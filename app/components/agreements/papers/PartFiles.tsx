import { useTranslation } from 'react-i18next'
import type { ShownFile } from '~/domain/files/files.server'

/** The files that lie with one paper: a link each, with the checksum of its content. */
export function PartFiles({ files }: { files: ShownFile[] }) {
  const { t } = useTranslation('files')
  const present = files.filter(({ withdrawnAt }) => !withdrawnAt)
  if (present.length === 0) return null
  return (
    <ul>
      {present.map(({ id, name, sha256, condition }) => (
        <li key={id}>
          <a href={`/files/${id}`} download className="[overflow-wrap:anywhere]">
            {name}
          </a>
          <div className="font-mono text-xs text-muted [overflow-wrap:anywhere]">{`SHA-256 ${sha256}`}</div>
          {condition !== 'whole' && <p className="text-seal">{t(condition)}</p>}
        </li>
      ))}
    </ul>
  )
}
