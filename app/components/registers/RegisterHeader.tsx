import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Badge } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import type { ShownRecord } from '~/domain/registers/values'
import type { RegisterKind } from '~/domain/records/paths'
import { useRecordName, useRegister } from './useRegister'

/** A record's name, the register it is of, and what can be done with it. */
export function RegisterHeader({ kind, record, mayEdit }: { kind: RegisterKind; record: ShownRecord; mayEdit: boolean }) {
  const { t } = useTranslation(['common', 'enums'])
  const { title, path } = useRegister(kind)
  const nameOf = useRecordName()
  const lead = (
    <>
      <Link to={path}>{title}</Link> {record.isWithdrawn && <Badge>{t('enums:recordState.withdrawn')}</Badge>}
    </>
  )
  return (
    <PageHeader title={nameOf(record)} lead={lead} sample={record.isSample}>
      {mayEdit && <ButtonLink to="state">{record.isWithdrawn ? t('actions.restore') : t('actions.withdraw')}</ButtonLink>}
      {mayEdit && !record.isWithdrawn && (
        <ButtonLink look="primary" to="edit">
          {t('actions.edit')}
        </ButtonLink>
      )}
    </PageHeader>
  )
}
