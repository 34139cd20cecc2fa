import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { FieldSet } from '~/components/forms/FieldSet'

type Fields = Record<'name' | 'email' | 'password', FieldMetadata<unknown>>

/** Who registers: name, e-mail, password. */
export function PersonFields({ fields, title }: { fields: Fields; title: string }) {
  const { t } = useTranslation(['people', 'accounts'])
  return (
    <FieldSet title={title}>
      <TextField meta={fields.name} label={t('fields.name')} autoComplete="name" />
      <TextField meta={fields.email} label={t('fields.email')} hint={t('hints.email')} type="email" autoComplete="username" />
      <TextField meta={fields.password} label={t('fields.password')} hint={t('hints.password', { ns: 'accounts' })} type="password" autoComplete="new-password" />
    </FieldSet>
  )
}
