import type { FieldMetadata, SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from '~/components/forms/Field'
import { SuggestField } from '~/components/forms/SuggestField'

interface Candidate {
  ref: string
  name: string
  of?: string
}

/** A record by its name, any of its other names too; where several bear it, they are shown to choose from. */
export function LinkField({ refMeta, suggestions, ...props }: FieldProps & { refMeta: FieldMetadata<unknown>; suggestions: string[] }) {
  const candidates = useCandidates(props.meta.name)
  return (
    <>
      <SuggestField {...props} suggestions={suggestions} />
      {candidates.length ? <Candidates name={refMeta.name} candidates={candidates} /> : <input type="hidden" name={refMeta.name} defaultValue={String(refMeta.initialValue ?? '')} />}
    </>
  )
}

/** Those the server found last time; they stay until the form is sent again, whatever is checked in between. */
function useCandidates(field: string): Candidate[] {
  const reply = useActionData() as SubmissionResult<string[]> | undefined
  const message = reply?.error?.[field]?.find((each) => each.startsWith('chooseRecord|'))
  return message ? (JSON.parse(message.slice('chooseRecord|'.length)) as { candidates: Candidate[] }).candidates : []
}

function Candidates({ name, candidates }: { name: string; candidates: Candidate[] }) {
  const { t } = useTranslation('registers')
  return (
    <fieldset className="mb-4 border-l-2 border-line pl-3">
      <legend className="text-sm text-muted">{t('choose')}</legend>
      {candidates.map(({ ref, name: title, of }) => (
        <label key={ref} className="flex min-h-8 items-center gap-2">
          <input type="radio" name={name} value={ref} className="size-4 shrink-0 accent-teal" />
          <span>
            {title} {of && <span className="text-muted">{of}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
