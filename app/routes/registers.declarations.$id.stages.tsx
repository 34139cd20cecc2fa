import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { StageForm } from '~/components/registers/StageForm'
import { UndoStage } from '~/components/registers/UndoStage'
import { useRecordName } from '~/components/registers/useRegister'
import { PageHeader } from '~/components/ui/PageHeader'
import { stageSchema } from '~/domain/registers/stages.schema'
import { addStage, correctStage, stageForEditing } from '~/domain/registers/staging.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('registers:stages.add')

export const loader = signedIn(({ actor, params, search }) => stageForEditing(actor, params.id!, search.get('step')))

export const action = signedIn(({ actor, request, params, search }) =>
  submit(request, stageSchema, async (input) => {
    const step = search.get('step')
    await (step ? correctStage(actor, params.id!, step, input) : addStage(actor, params.id!, input))
    return redirectWithNotice(`/registers/declarations/${params.id}`, 'saved')
  }),
)

export default function DeclarationStage() {
  const { record, stepId, mayUndo, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('registers')
  const nameOf = useRecordName()
  return (
    <>
      <PageHeader title={stepId ? t('stages.correct') : t('stages.add')} lead={nameOf(record)}>
        {stepId && mayUndo && <UndoStage step={stepId} />}
      </PageHeader>
      <StageForm values={values} cancelTo={`/registers/declarations/${id}`} />
    </>
  )
}
