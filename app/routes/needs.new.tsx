import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { NeedForm } from '~/components/needs/NeedForm'
import { PageHeader } from '~/components/ui/PageHeader'
import { needSchema } from '~/domain/needs/needs.schema'
import { createNeed, needFormLists } from '~/domain/needs/needs.server'
import { permit } from '~/domain/permit.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('needs:new')

export const loader = signedIn(async ({ actor }) => {
  permit(actor, 'need.create')
  return needFormLists(actor)
})

export const action = signedIn(({ actor, request }) =>
  submit(request, needSchema, async (input) => redirectWithNotice(`/needs/${await createNeed(actor, input)}`, 'created')),
)

export default function NewNeed() {
  const lists = useLoaderData<typeof loader>()
  const { t } = useTranslation('needs')
  return (
    <>
      <PageHeader title={t('new')} />
      <NeedForm {...lists} values={{ disclosure: 'signed_in' }} cancelTo="/needs" />
    </>
  )
}
