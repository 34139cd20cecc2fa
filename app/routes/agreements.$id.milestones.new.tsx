import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MilestoneForm } from '~/components/agreements/MilestoneForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { milestoneSchema } from '~/domain/agreements/agreements.schema'
import { addMilestone, agreementToAddTo } from '~/domain/agreements/milestones.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('agreements:milestones.add')

export const loader = signedIn(({ actor, params }) => agreementToAddTo(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, milestoneSchema, async (input) => {
    await addMilestone(actor, params.id!, input)
    return redirectWithNotice(`/agreements/${params.id}`, 'saved')
  }),
)

export default function NewMilestone() {
  const { title, parties } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreements')
  return (
    <>
      <PageHeader title={t('milestones.add')} lead={title} />
      <MilestoneForm parties={parties} cancelTo={`/agreements/${id}`} />
    </>
  )
}
