import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'
import { Table } from '~/components/ui/Table'
import type { PeoplePage } from '~/domain/people/people.server'

type Person = PeoplePage['people'][number]

/** Who acts for a firm or an expert, with what may be done about each. */
export function PeopleTable({ people, own, caption }: { people: Person[]; own: string; caption: string }) {
  const { t } = useTranslation('people')
  const { label } = useEnums()
  return (
    <Table
      caption={caption}
      rows={people}
      columns={[
        { label: t('fields.name'), kind: 'wide', cell: (row) => <>{row.name} {row.id === own && <Badge>{t('members.self')}</Badge>} {row.isSample && <SampleMark beside={row.name} />}</> },
        { label: t('fields.email'), cell: (row) => row.email },
        { label: t('fields.memberRole'), cell: (row) => (row.memberRole ? label('memberRole', row.memberRole) : row.expertRole && label('expertRole', row.expertRole)) },
        { label: t('fields.state'), cell: (row) => <Badge tone={row.suspendedAt ? 'bad' : 'quiet'}>{label('userState', row.suspendedAt ? 'suspended' : 'active')}</Badge> },
        { label: t('fields.actions'), cell: (row) => (row.may.setRole || row.may.letGo) && <PersonActions person={row} isSelf={row.id === own} /> },
      ]}
    />
  )
}

function PersonActions({ person, isSelf }: { person: Person; isSelf: boolean }) {
  const { t } = useTranslation('people')
  const { id, name, memberRole, may } = person
  const change = memberRole === 'manager' ? ('makeMember' as const) : ('makeManager' as const)
  return (
    <div className="flex flex-wrap items-start gap-2">
      {may.setRole && (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button name="to" value={memberRole === 'manager' ? 'member' : 'manager'} aria-label={`${t(`members.${change}`)} ${name}`}>
            {t(`members.${change}`)}
          </Button>
        </Form>
      )}
      {may.letGo && <LetGo person={person} label={t(isSelf ? 'members.leave' : 'members.letGo')} />}
    </div>
  )
}

/** Opens to say what it means before it is done. */
function LetGo({ person: { id, name, memberRole, expertRole }, label }: { person: Person; label: string }) {
  const { t } = useTranslation('people')
  return (
    <details className="no-print max-w-72">
      <summary className="min-h-9 cursor-pointer list-none rounded-md border border-seal px-4 py-1 font-medium text-seal" aria-label={`${label} ${name}`}>
        {label}
      </summary>
      <Form method="post" className="mt-2 whitespace-normal">
        <p className="mb-2 text-sm">
          {t(memberRole ? 'members.letGoConfirm' : 'delegates.letGoConfirm')} {expertRole === 'owner' && t('delegates.letGoOwner')}
        </p>
        <input type="hidden" name="id" value={id} />
        <Button name="to" value="departed" look="danger">
          {t('members.letGoButton')}
        </Button>
      </Form>
    </details>
  )
}
