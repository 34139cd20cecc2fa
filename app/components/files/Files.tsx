import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import type { ShownFile } from '~/domain/files/files.server'

interface Props {
  files: ShownFile[]
  /** Where to go on after a withdrawal; the record's own page unless told. */
  next?: string
}

/** The files kept with a record, each with its checksum; a lost or altered one says so. */
export function Files({ files, next }: Props) {
  const { t } = useTranslation('files')
  if (files.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul className="divide-y divide-line border-y border-line">
      {files.map((file) => (
        <FileItem key={file.id} file={file} next={next} />
      ))}
    </ul>
  )
}

function FileItem({ file, next }: { file: ShownFile; next?: string }) {
  const { t } = useTranslation('files')
  const { date, number } = useFormat()
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <a href={`/files/${file.id}`} download className="[overflow-wrap:anywhere]">
          {file.name}
        </a>
        <span className="text-sm text-muted">
          {`${number(Math.max(1, Math.round(file.size / 1024)))} KB · ${t('fields.uploaded')} ${date(file.createdAt)}`}
        </span>
        {file.withdrawnAt && <Badge>{t('withdrawn')}</Badge>}
        {file.mayWithdraw && <WithdrawButton id={file.id} next={next} />}
      </div>
      <div className="font-mono text-xs text-muted [overflow-wrap:anywhere]">{`SHA-256 ${file.sha256}`}</div>
      {file.condition !== 'whole' && <p className="text-seal">{t(file.condition)}</p>}
    </li>
  )
}

function WithdrawButton({ id, next }: { id: string; next?: string }) {
  const { t } = useTranslation()
  return (
    <Form method="post" action={`/files/${id}${next ? `?next=${encodeURIComponent(next)}` : ''}`} className="no-print">
      <button className="min-h-8 text-sm text-teal hover:underline">{t('actions.withdraw')}</button>
    </Form>
  )
}
