import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'

/** The present password or a code, asked before what a borrowed session must not do. */
export function ProofField({ meta }: { meta: FieldMetadata<unknown> }) {
  const { t } = useTranslation('security')
  return <TextField meta={meta} label={t('proof.label')} hint={t('proof.hint')} type="password" autoComplete="current-password" />
}
