import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { HistorySection } from '~/components/ui/HistorySection'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { RecordActions } from '~/components/ui/RecordActions'
import { WorkFacts } from '~/components/works/WorkFacts'
import { WorkForm } from '~/components/works/WorkForm'
import { recordMove } from '~/domain/records/move.schema'
import { workSchema } from '~/domain/works/works.schema'
import { getWork, moveWork, updateWork } from '~/domain/works/works.server'
import { formOf } from '~/platform/form.server'
import { open, press, signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled<typeof loader>((data) => data.work.title)

export const loader = open(({ actor, params }) => getWork(actor, params.id!, params.workId!))

export const action = signedIn(async ({ actor, request, params }) => {
  const { id, workId } = params as { id: string; workId: string }
  const isMove = (await formOf(request.clone())).has('state')
  if (!isMove) {
    return submit(request, workSchema, async (input) => {
      await updateWork(actor, id, workId, input)
      return redirectWithNotice(`/experts/${id}#work-${workId}`, 'saved')
    })
  }
  return press(request, recordMove, async ({ state, reason }) => {
    await moveWork(actor, id, workId, state, reason ?? undefined)
    return redirectWithNotice(`/experts/${id}/works/${workId}`, state === 'active' ? 'restored' : 'withdrawn')
  })
})

export default function WorkPage() {
  const { expert, work, history, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('works')
  const page = `/experts/${expert.id}`
  return (
    <>
      <PageHeader title={may.edit ? t('edit') : work.title} lead={<Link to={page}>{expert.name}</Link>} sample={expert.isSample}>
        <RecordActions may={{ ...may, edit: false }} />
      </PageHeader>
      {work.state === 'withdrawn' && <Notice>{t('record.withdrawn', { ns: 'common' })}</Notice>}
      {may.edit ? <WorkForm values={work} cancelTo={page} /> : <WorkFacts work={work} />}
      <HistorySection history={history} labels={t('fields', { returnObjects: true })} />
    </>
  )
}
