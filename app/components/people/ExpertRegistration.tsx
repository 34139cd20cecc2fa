import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { askClaimSchema, askUnlistedSchema, registerClaimSchema, registerUnlistedSchema } from '~/domain/people/people.schema'
import { ConsentField } from './ConsentField'
import { PersonFields } from './PersonFields'

/** The claim of the profile `expertId`, or of one that is to be made; those who are signed in leave out who they are. */
export function ExpertRegistration({ signedIn, expertId }: { signedIn: boolean; expertId: string | null }) {
  const { t } = useTranslation('people')
  const values = { expertId }
  const asked = { submitLabel: t(signedIn ? 'register.ask' : 'register.submit'), cancelTo: '/register/expert' }
  if (signedIn && expertId) return <RecordForm schema={askClaimSchema} values={values} {...asked}>{(fields) => <Claim fields={fields} />}</RecordForm>
  if (signedIn) return <RecordForm schema={askUnlistedSchema} {...asked}>{(fields) => <Unlisted fields={fields} />}</RecordForm>
  if (expertId) return <RecordForm schema={registerClaimSchema} values={values} {...asked}>{(fields) => <Newcomer fields={fields}><Claim fields={fields} /></Newcomer>}</RecordForm>
  return <RecordForm schema={registerUnlistedSchema} {...asked}>{(fields) => <Newcomer fields={fields}><Unlisted fields={fields} /></Newcomer>}</RecordForm>
}

type Meta = FieldMetadata<unknown>

function Newcomer({ fields, children }: { fields: Record<'name' | 'email' | 'password' | 'consent', Meta>; children: ReactNode }) {
  const { t } = useTranslation('people')
  return (
    <>
      <PersonFields fields={fields} title={t('expert.person')} />
      <FieldSet title={t('expert.profile')}>{children}</FieldSet>
      <ConsentField meta={fields.consent} />
    </>
  )
}

function Claim({ fields }: { fields: Record<'expertId' | 'message', Meta> }) {
  return (
    <>
      <input type="hidden" name={fields.expertId.name} defaultValue={String(fields.expertId.initialValue ?? '')} />
      <MessageField meta={fields.message} />
    </>
  )
}

function Unlisted({ fields }: { fields: Record<'institution' | 'message', Meta> }) {
  const { t } = useTranslation('people')
  return (
    <>
      <TextField meta={fields.institution} label={t('fields.institution')} hint={t('hints.institution')} autoComplete="organization" />
      <MessageField meta={fields.message} />
    </>
  )
}

function MessageField({ meta }: { meta: Meta }) {
  const { t } = useTranslation('people')
  return <TextArea meta={meta} label={t('fields.message')} hint={t('hints.message')} rows={2} />
}
