import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Comparison } from '~/components/reports/Comparison'
import { ReportText } from '~/components/reports/ReportText'
import { ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { snapshotNumber } from '~/domain/reports/reports.schema'
import { getSnapshot } from '~/domain/reports/snapshots/read.server'
import { dayName } from '~/domain/reports/text/periodName'
import { signedIn } from '~/platform/http.server'

export const meta = titled<typeof loader>((data) => data.title)

export const loader = signedIn(({ actor, params }) => getSnapshot(actor, params.id!, snapshotNumber(params.number)))

export default function SnapshotPage() {
  const snapshot = useLoaderData<typeof loader>()
  const { t } = useTranslation('reports')
  const { day, dateTime } = useFormat()
  const path = `/reports/${snapshot.reportId}`
  const figurePath = (key: string) => `${path}/figures/${encodeURIComponent(key)}?snapshot=${snapshot.number}`
  return (
    <>
      <PageHeader lang="zh-CN" title={snapshot.title} lead={t('snapshots.lead', { number: snapshot.number, at: dateTime(snapshot.frozenAt) })}>
        <ButtonLink to={`${path}/docx?snapshot=${snapshot.number}`} reloadDocument download>{t('actions.docx')}</ButtonLink>
        <ButtonLink to={`${path}/xlsx?snapshot=${snapshot.number}`} reloadDocument download>{t('actions.xlsx')}</ButtonLink>
        <ButtonLink to={`${path}/differences?from=${snapshot.number}&to=now`}>{t('actions.differences')}</ButtonLink>
        <ButtonLink to={path}>{t('snapshots.now')}</ButtonLink>
      </PageHeader>
      <Notice tone={snapshot.intact ? 'good' : 'bad'}>{t(snapshot.intact ? 'snapshots.intact' : 'snapshots.broken')}</Notice>
      <Facts
        facts={[
          [t('fields.period'), t('periodText', { from: day(snapshot.periodFrom), to: day(snapshot.periodTo), asOf: day(snapshot.asOf) })],
          [t('snapshots.at'), [dateTime(snapshot.frozenAt), snapshot.frozenBy && t('snapshots.by', { name: snapshot.frozenBy })].filter(Boolean).join(' · ')],
          [t('snapshots.hash'), <code key="hash" className="text-sm [overflow-wrap:anywhere]">{snapshot.hash}</code>],
          [t('snapshots.note'), snapshot.note],
        ]}
      />
      <ReportText title={snapshot.title} organ={snapshot.officeName} day={dayName(new Date(snapshot.asOf))} paragraphs={snapshot.paragraphs} figurePath={figurePath} />
      <Comparison rows={snapshot.comparison} figurePath={figurePath} />
    </>
  )
}
