import { useLoaderData, useParams } from '@remix-run/react'
import { titledByRegister } from '~/components/registers/meta'
import { RegisterForm } from '~/components/registers/RegisterForm'
import { useRegister } from '~/components/registers/useRegister'
import { PageHeader } from '~/components/ui/PageHeader'
import { registerSchema } from '~/domain/registers/form.schema'
import { registeredForEditing } from '~/domain/registers/reading.server'
import { updateRegistered } from '~/domain/registers/registers.server'
import { kindAt } from '~/domain/registers/registers'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titledByRegister<typeof loader>('edit')

export const loader = signedIn(async ({ actor, params }) => registeredForEditing(actor, kindAt(params.register), params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  const kind = kindAt(params.register)
  return submit(request, registerSchema(kind, false), async (input) => {
    await updateRegistered(actor, kind, params.id!, input)
    return redirectWithNotice(`/registers/${params.register}/${params.id}`, 'saved')
  })
})

export default function EditRegistered() {
  const form = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { edit, path } = useRegister(form.kind)
  return (
    <>
      <PageHeader title={edit} lead={form.name} />
      <RegisterForm {...form} cancelTo={`${path}/${id}`} />
    </>
  )
}
