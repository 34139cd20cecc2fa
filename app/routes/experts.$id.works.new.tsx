import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { WorkForm } from '~/components/works/WorkForm'
import { workSchema } from '~/domain/works/works.schema'
import { createWork, expertForNewWork } from '~/domain/works/works.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('works:new')

export const loader = signedIn(({ actor, params }) => expertForNewWork(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, workSchema, async (input) => {
    const id = await createWork(actor, params.id!, input)
    return redirectWithNotice(`/experts/${params.id}#work-${id}`, 'created')
  }),
)

export default function NewWork() {
  const expert = useLoaderData<typeof loader>()
  const { t } = useTranslation('works')
  const page = `/experts/${expert.id}`
  return (
    <>
      <PageHeader title={t('new')} lead={<Link to={page}>{expert.name}</Link>} />
      <WorkForm cancelTo={page} />
    </>
  )
}
