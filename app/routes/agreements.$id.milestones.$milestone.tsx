import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MilestoneForm } from '~/components/agreements/MilestoneForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { milestoneChange } from '~/domain/agreements/agreements.schema'
import { changeMilestone, milestoneForEditing } from '~/domain/agreements/milestones.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('agreements:milestones.edit')

export const loader = signedIn(({ actor, params }) => milestoneForEditing(actor, params.id!, params.milestone!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, milestoneChange, async (change) => {
    await changeMilestone(actor, params.id!, params.milestone!, change)
    return redirectWithNotice(`/agreements/${params.id}`, 'saved')
  }),
)

export default function EditMilestone() {
  const { title, parties, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreements')
  return (
    <>
      <PageHeader title={t('milestones.edit')} lead={title} />
      <MilestoneForm parties={parties} values={values} cancelTo={`/agreements/${id}`} />
    </>
  )
}
