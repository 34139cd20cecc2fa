import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { MoveForm } from '~/components/agreements/MoveForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { agreementMove } from '~/domain/agreements/agreements.schema'
import { agreementForMoving } from '~/domain/agreements/editing.server'
import { changeAgreementState } from '~/domain/agreements/moves.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('agreements:move')

export const loader = signedIn(({ actor, params }) => agreementForMoving(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, agreementMove, async (move) => {
    await changeAgreementState(actor, params.id!, move)
    return redirectWithNotice(`/agreements/${params.id}`, 'saved')
  }),
)

export default function MoveAgreement() {
  const agreement = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={t('move')} lead={agreement.title} />
      <p className="mb-4">{t('moves.now', { state: label('agreementState', agreement.state) })}</p>
      <MoveForm agreement={agreement} cancelTo={`/agreements/${id}`} />
    </>
  )
}
