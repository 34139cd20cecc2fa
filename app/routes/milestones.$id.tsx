import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EvidenceForm } from '~/components/agreements/EvidenceForm'
import { Files } from '~/components/files/Files'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { evidenceSchema } from '~/domain/agreements/agreements.schema'
import { getDuty, giveEvidence, permitEvidence } from '~/domain/agreements/evidence.server'
import { atOnce } from '~/domain/files/fileKinds'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitWithFiles } from '~/platform/upload.server'

export const meta = titled<typeof loader>((data) => data.duty.title)

export const loader = signedIn(({ actor, params }) => getDuty(actor, params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  await permitEvidence(actor, params.id!)
  return submitWithFiles(request, evidenceSchema, atOnce, async (input, files) => redirectWithNotice(`/agreements/${await giveEvidence(actor, params.id!, input, files)}#milestones`, 'saved'))
})

export default function DutyPage() {
  const { duty, agreement, files, today, mayAnswer } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['duties', 'agreements'])
  const { label } = useEnums()
  const { day } = useFormat()
  return (
    <>
      <PageHeader title={duty.title} lead={<Link to={`/agreements/${agreement.id}`}>{agreement.title}</Link>} />
      <Facts
        facts={[
          [t('agreements:milestones.fields.kind'), label('milestoneKind', duty.kind)],
          [t('duty.owner'), duty.owner ?? t('duty.all')],
          [t('agreements:milestones.fields.dueOn'), day(duty.dueOn)],
          [t('agreements:milestones.fields.state'), label('milestoneState', duty.state)],
          [t('duty.doneOn'), day(duty.doneOn)],
          [t('agreements:milestones.fields.note'), duty.note],
          [t('duty.evidence'), duty.evidence],
        ]}
      />
      {files.length > 0 && (
        <Section title={t('duty.files')} id="files">
          <Files files={files} next={`/milestones/${duty.id}`} />
        </Section>
      )}
      {mayAnswer && (
        <Section title={duty.state === 'done' ? t('duty.reported') : t('duty.report')} id="report">
          <EvidenceForm values={{ doneOn: duty.doneOn ? isoDay(duty.doneOn) : isoDay(today), evidence: duty.evidence }} cancelTo={`/agreements/${agreement.id}`} />
        </Section>
      )}
    </>
  )
}

const isoDay = (day: Date | string) => new Date(day).toISOString().slice(0, 10)
