import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { Facts } from '~/components/ui/Facts'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import type { RequestPage } from '~/domain/people/requests.server'

/** Who asks, for what, and what speaks for them. */
export function RequestFacts({ page: { request, asker, record, mailHint } }: { page: RequestPage }) {
  const { t } = useTranslation('people')
  const { dateTime } = useFormat()
  const { creditCode, enterpriseName, expertName, institution, message, createdAt, reason } = request
  const hint = mailHint && <Badge tone="live">{t(mailHint === 'same' ? 'request.mailSame' : 'request.mailDomain')}</Badge>
  return (
    <Facts
      facts={[
        [t('request.asker'), asker.name],
        [t('fields.email'), <>{asker.email} <Badge tone={asker.emailVerified ? 'live' : 'quiet'}>{t(asker.emailVerified ? 'request.verified' : 'request.unverified')}</Badge> {hint}</>],
        [t('request.record'), record && <Link to={`/${record.kind === 'expert' ? 'experts' : 'enterprises'}/${record.id}`}>{record.name}</Link>],
        [t('request.typedName'), enterpriseName ?? expertName],
        [t('fields.institution'), institution],
        [t('fields.creditCode'), creditCode && <><span className="tabular-nums">{creditCode}</span> <Badge tone="live">{t('request.codeValid')}</Badge></>],
        [t('request.message'), message],
        [t('requests.since'), dateTime(createdAt)],
        [t('request.reason'), reason],
      ]}
    />
  )
}

/** The records that may be meant, to be looked at before one is chosen. */
export function PossibleRecords({ page: { request, record, possible } }: { page: RequestPage }) {
  const { t } = useTranslation('people')
  if (record) return null
  const folder = request.kind === 'membership' ? 'enterprises' : 'experts'
  const detail = t(request.kind === 'membership' ? 'fields.creditCode' : 'fields.institution')
  return (
    <Section title={t('request.possibleTitle')} id="possible">
      <p className="mb-2 text-muted">{t(possible.length > 0 ? 'request.possible' : 'request.noPossible')}</p>
      {possible.length > 0 && (
        <Table
          caption={t('request.possibleTitle')}
          rows={possible}
          columns={[
            { label: t('fields.name'), kind: 'wide', cell: (row) => <><Link to={`/${folder}/${row.id}`} target="_blank">{row.name}</Link> {row.isSample && <SampleMark beside={row.name} />}</> },
            { label: detail, cell: (row) => row.detail ?? (request.kind === 'membership' ? t('request.noCode') : null) },
          ]}
        />
      )}
    </Section>
  )
}

/** Those who act for the record already. */
export function WhoActs({ people }: { people: RequestPage['people'] }) {
  const { t } = useTranslation('people')
  const { label } = useEnums()
  return (
    <Section title={t('request.who')} id="who">
      {people.length === 0 ? (
        <p className="text-muted">{t('request.nobody')}</p>
      ) : (
        <ul>
          {people.map(({ id, name, email, memberRole, expertRole, suspendedAt }) => (
            <li key={id} className="[overflow-wrap:anywhere]">
              {name} <span className="text-muted">{email}</span> {memberRole && <Badge>{label('memberRole', memberRole)}</Badge>} {expertRole && <Badge>{label('expertRole', expertRole)}</Badge>}{' '}
              {suspendedAt && <Badge tone="bad">{label('userState', 'suspended')}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
