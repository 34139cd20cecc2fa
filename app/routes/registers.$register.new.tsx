import { useLoaderData } from '@remix-run/react'
import { titledByRegister } from '~/components/registers/meta'
import { RegisterForm } from '~/components/registers/RegisterForm'
import { useRegister } from '~/components/registers/useRegister'
import { PageHeader } from '~/components/ui/PageHeader'
import { registerSchema } from '~/domain/registers/form.schema'
import { registeredForEditing } from '~/domain/registers/reading.server'
import { createRegistered } from '~/domain/registers/registers.server'
import { kindAt } from '~/domain/registers/registers'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titledByRegister<typeof loader>('new')

export const loader = signedIn(async ({ actor, params }) => registeredForEditing(actor, kindAt(params.register), null))

export const action = signedIn(async ({ actor, request, params }) => {
  const kind = kindAt(params.register)
  return submit(request, registerSchema(kind, true), async (input) => redirectWithNotice(`/registers/${params.register}/${await createRegistered(actor, kind, input)}`, 'created'))
})

export default function NewRegistered() {
  const form = useLoaderData<typeof loader>()
  const { create, path } = useRegister(form.kind)
  return (
    <>
      <PageHeader title={create} />
      <RegisterForm {...form} isNew cancelTo={path} />
    </>
  )
}
