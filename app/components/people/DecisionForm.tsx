import { useTranslation } from 'react-i18next'
import { SelectField, TextArea } from '~/components/forms/fields'
import type { Option } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import { decisionSchema, memberRoles, newRecord } from '~/domain/people/people.schema'
import type { RequestPage } from '~/domain/people/requests.server'

/** Approve or refuse; what else must be said depends on what the request leaves open. */
export function DecisionForm({ page }: { page: RequestPage }) {
  const { request, record, people } = page
  const { t } = useTranslation('people')
  const { options } = useEnums()
  const targets = useTargets(page)
  const isMembership = request.kind === 'membership'
  const first = isMembership && people.every(({ memberRole }) => memberRole !== 'manager')
  const hasOwner = !isMembership && people.some(({ expertRole }) => expertRole === 'owner')
  return (
    <Section title={t('request.decide')} id="decide">
      {hasOwner && <Notice>{t('request.hasOwner')}</Notice>}
      <RecordForm schema={decisionSchema} values={{ target: targets.length === 1 ? newRecord : undefined }} submitLabel={t('request.submit')} cancelTo={isMembership && record ? '/members' : '/requests'}>
        {(fields) => (
          <>
            <SelectField meta={fields.decision} label={t('request.decision')} options={[...(hasOwner ? [] : [['approve', t('request.approve')] as Option]), ['refuse', t('request.refuse')]]} />
            {!record && <SelectField meta={fields.target} label={t('request.target')} options={targets} />}
            {isMembership && (first ? record && <p className="mb-4 text-muted">{t('request.firstMember')}</p> : <SelectField meta={fields.memberRole} label={t('request.memberRole')} options={options('memberRole', memberRoles)} first={options('memberRole', memberRoles)[0]![1]} />)}
            <TextArea meta={fields.reason} label={t('request.reason')} hint={t('request.reasonHint')} rows={2} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}

/** The records that may be meant, and a new one. */
function useTargets({ request, possible }: RequestPage): Option[] {
  const { t } = useTranslation('people')
  const known = possible.map(({ id, name, detail }): Option => [id, [name, detail].filter(Boolean).join(' · ')])
  const made = request.kind === 'membership' ? t('request.newEnterprise', { name: request.enterpriseName }) : t('request.newExpert', { name: request.expertName })
  return [...known, [newRecord, made]]
}
