import type { FieldMetadata } from '@conform-to/react'
import { Notice } from '~/components/ui/Notice'
import { useErrorText } from './errorText'

/** Carries the version that was shown, and says so where someone else saved another meanwhile. */
export function VersionField({ meta }: { meta: FieldMetadata<unknown> }) {
  const errorText = useErrorText()
  if (meta.initialValue == null) return null
  return (
    <>
      <input type="hidden" name={meta.name} defaultValue={String(meta.initialValue)} />
      {meta.errors && <Notice tone="bad">{meta.errors.map(errorText).join('；')}</Notice>}
    </>
  )
}
