import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LimitsFields } from '~/components/assignments/LimitsFields'
import { useErrorText } from '~/components/forms/errorText'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { furtherVersion } from '~/domain/assignments/assignments.schema'
import { solveAgain } from '~/domain/assignments/assignments.server'
import { getAssignment } from '~/domain/assignments/view.server'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('assignments:again.title')

export const loader = signedIn(({ actor, params }) => {
  permit(actor, 'assignment.plan')
  return getAssignment(actor, params.id!)
})

export const action = signedIn(({ actor, request, params }) =>
  submit(request, furtherVersion, async (input) => {
    await solveAgain(actor, params.id!, input)
    return redirectWithNotice(`/assignments/${params.id}`, 'saved')
  }),
)

export default function SolveAgain() {
  const { assignment, version, needs, experts } = useLoaderData<typeof loader>()
  const { t } = useTranslation('assignments')
  const values = {
    ...version,
    mustFill: version.mustFill ? 'on' : undefined,
    wanted: Object.fromEntries(needs.map(({ id, wanted }) => [id, wanted])),
    room: Object.fromEntries(experts.map(({ id, room }) => [id, room])),
  }
  return (
    <>
      <PageHeader title={t('again.title')} lead={t('again.lead')} />
      <RecordForm schema={furtherVersion} values={values} submitLabel={t('again.submit')} cancelTo={`/assignments/${assignment.id}`}>
        {(fields, form) => (
          <>
            <LimitsFields fields={fields} />
            <Numbers title={t('again.wanted')} meta={fields.wanted} form={form} rows={needs.map(({ id, title }) => [id, title])} />
            <Numbers title={t('again.room')} meta={fields.room} form={form} rows={experts.map(({ id, name, institution }) => [id, institution ? `${name}（${institution}）` : name])} />
          </>
        )}
      </RecordForm>
    </>
  )
}

/** A number for each of many. */
function Numbers({ title, meta, form, rows }: { title: string; meta: FieldMetadata<unknown>; form: FormMetadata<Record<string, unknown>>; rows: [id: string, label: string][] }) {
  const errorText = useErrorText()
  const values = (meta.initialValue ?? {}) as Record<string, string>
  return (
    <FieldSet title={title}>
      <div className="grid gap-x-6 gap-y-2 md:grid-cols-2">
        {rows.map(([id, label]) => {
          const name = `${meta.name}.${id}`
          const errors = form.allErrors[name]
          return (
            <label key={id} className="flex items-center justify-between gap-3">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {label} {errors && <span className="block text-sm text-seal">{errors.map(errorText).join('；')}</span>}
              </span>
              <input type="number" min={0} name={name} defaultValue={values[id]} aria-invalid={errors ? true : undefined} className="h-9 w-20 shrink-0 rounded-md border border-line-strong bg-paper px-2 aria-invalid:border-seal" />
            </label>
          )
        })}
      </div>
    </FieldSet>
  )
}
