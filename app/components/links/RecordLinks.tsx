import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { LinkedRecord } from '~/domain/links/links.server'

/** The other records about the same undertaking, on a record's own page; nothing for those who may not see them. */
export function RecordLinks({ of, linked }: { of: { kind: string; id: string }; linked: LinkedRecord[] | null }) {
  const { t } = useTranslation('links')
  if (!linked) return null
  return (
    <Section title={t('title')} id="links" actions={<ButtonLink to={`/links?${new URLSearchParams({ kind: of.kind, id: of.id })}`}>{t('edit')}</ButtonLink>}>
      {linked.length === 0 ? <p className="text-muted">{t('none')}</p> : <ul>{linked.map((record) => <li key={`${record.kind}:${record.id}`}><RecordName record={record} /></li>)}</ul>}
    </Section>
  )
}

/** A record by its name and what it is. */
export function RecordName({ record: { kind, name, path } }: { record: { kind: string; name: string | null; path: string } }) {
  const { t } = useTranslation('registers')
  const { label } = useEnums()
  return (
    <>
      <Link to={path}>{name ?? t('unnamed')}</Link> <span className="text-sm text-muted">{label('recordKind', kind)}</span>
    </>
  )
}
