import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Mapping } from '~/components/imports/Mapping'
import { Outcomes } from '~/components/imports/Outcomes'
import { Progress } from '~/components/imports/Progress'
import { Questions } from '~/components/imports/Questions'
import { Rows } from '~/components/imports/Rows'
import { StateBadge } from '~/components/imports/StateBadge'
import { Status } from '~/components/imports/Status'
import { titled } from '~/components/meta'
import { Button, ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { rowFilter } from '~/domain/imports/imports.schema'
import { getImport } from '~/domain/imports/view.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled<typeof loader>((data) => data.batch.fileName)

export const loader = signedIn(({ actor, params, search }) => getImport(actor, params.id!, rowFilter(search)))

export default function ImportPage() {
  const { batch, createdBy, mapping, fields, busy, totals, rows, questions, pending, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('imports')
  const { dateTime } = useFormat()
  const lead = [t(`kinds.${batch.kind}`), dateTime(batch.createdAt), createdBy && t('summary.by', { name: createdBy })].filter(Boolean).join(' · ')
  return (
    <>
      <PageHeader title={batch.fileName} lead={<>{lead} <StateBadge state={batch.state} /></>}>
        {may.badRows && <ButtonLink to="bad-rows" reloadDocument>{t('actions.badRows')}</ButtonLink>}
        {may.undo && <Form method="post" action="undo"><Button look="danger">{t('actions.undo')}</Button></Form>}
        {may.run && <Form method="post" action="run"><Button look="primary">{t('actions.run', { count: pending })}</Button></Form>}
        {batch.state === 'failed' && <ButtonLink look="primary" to={`/imports?kind=${batch.kind}`}>{t('actions.again')}</ButtonLink>}
      </PageHeader>
      {busy && <Progress state={batch.state as 'checking'} done={batch.rowsDone} total={batch.rowsTotal} retrying={batch.error !== null} />}
      <Status state={batch.state} error={batch.error} pending={pending} fields={fields} />
      <Questions questions={questions} />
      {rows.total > 0 || Object.keys(totals).length > 0 ? (
        <>
          <Outcomes totals={totals} />
          <Rows kind={batch.kind} rows={rows.rows} sheets={mapping?.tables.length ?? 1} />
          <Pagination {...rows} />
        </>
      ) : null}
      {mapping && mapping.tables.length > 0 && !busy && <div className="mt-8"><Mapping mapping={mapping} fields={fields} editable={may.remap} open={batch.state === 'failed'} /></div>}
    </>
  )
}
