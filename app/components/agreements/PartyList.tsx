import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'

interface Named {
  id: string
  name: string
  state: string
  isSample: boolean
}

export interface Party {
  id: string
  role: string
  enterprise: Named | null
  institution: Named | null
  expert: Named | null
}

/** The parties of an agreement with their roles; those whose record is open are links. */
export function PartyList({ parties }: { parties: Party[] }) {
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  if (parties.length === 0) return <p className="text-muted">{t('party.none')}</p>
  return (
    <ul className="divide-y divide-line border-y border-line">
      {parties.map((party) => (
        <li key={party.id} className="flex min-h-10 flex-wrap items-center gap-x-3 py-1">
          <PartyName party={party} />
          <span className="text-sm text-muted">{label('partyRole', party.role)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The names alone, for a row of a list. */
export function PartyNames({ parties }: { parties: Party[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {parties.map((party) => (
        <PartyName key={party.id} party={party} />
      ))}
    </span>
  )
}

function PartyName({ party: { enterprise, institution, expert } }: { party: Party }) {
  const [folder, record] = enterprise ? ['enterprises', enterprise] : institution ? ['institutions', institution] : ['experts', expert]
  if (!record) return null
  return (
    <span>
      {record.state === 'active' ? <Link to={`/${folder}/${record.id}`}>{record.name}</Link> : record.name} {record.isSample && <SampleMark beside={record.name} />}
    </span>
  )
}
