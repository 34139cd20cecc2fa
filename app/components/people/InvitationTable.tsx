import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Button } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import type { PeoplePage } from '~/domain/people/people.server'

/** Invitations that nobody has accepted yet. */
export function InvitationSection({ invitations }: { invitations: PeoplePage['invitations'] }) {
  const { t } = useTranslation('people')
  const { label } = useEnums()
  const { date } = useFormat()
  return (
    <Section title={t('members.invitations')} id="invitations">
      {invitations.length === 0 ? (
        <p className="text-muted">{t('members.noInvitations')}</p>
      ) : (
        <Table
          caption={t('members.invitations')}
          rows={invitations}
          columns={[
            { label: t('fields.email'), kind: 'wide', cell: (row) => row.email },
            { label: t('fields.memberRole'), cell: (row) => (row.memberRole ? label('memberRole', row.memberRole) : label('invitationKind', row.kind)) },
            { label: t('fields.invitedOn'), cell: (row) => date(row.createdAt) },
            { label: t('fields.expiresOn'), cell: (row) => date(row.expiresAt) },
            {
              label: t('fields.actions'),
              cell: (row) => (
                <Form method="post">
                  <input type="hidden" name="id" value={row.id} />
                  <Button name="to" value="revoked" aria-label={`${t('members.revoke')} ${row.email}`}>
                    {t('members.revoke')}
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
