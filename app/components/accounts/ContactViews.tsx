import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'

interface View {
  id: string
  at: Date | string
  viewer: string
  viewerEnterprise: string | null
  kind: string
  record: string | null
}

/** Who looked at the contact data of one's records, and when. */
export function ContactViews({ views }: { views: View[] }) {
  const { t } = useTranslation('privacy')
  const { dateTime } = useFormat()
  return (
    <Section title={t('own.views')} id="views">
      <p className="mb-3">{t('own.viewsLead')}</p>
      {views.length === 0 ? (
        <p className="text-muted">{t('own.noViews')}</p>
      ) : (
        <Table
          caption={t('own.views')}
          rows={views}
          columns={[
            { label: t('own.at'), cell: (row) => dateTime(row.at) },
            { label: t('own.viewer'), cell: (row) => [row.viewer, row.viewerEnterprise].filter(Boolean).join(' · ') },
            { label: t('own.viewed'), kind: 'wide', cell: (row) => `${t(`own.kinds.${row.kind as 'need'}`)} · ${row.record ?? ''}` },
          ]}
        />
      )}
    </Section>
  )
}
