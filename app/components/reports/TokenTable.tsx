import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import { useFigureName } from './useFigureName'

/** The figures a paragraph may use, how each is written there and how it reads now. */
export function TokenTable({ figures }: { figures: { key: string; title?: string; text: string }[] }) {
  const { t } = useTranslation('reports')
  const nameOf = useFigureName()
  return (
    <Section title={t('paragraph.tokens')} id="tokens">
      <Table
        caption={t('paragraph.tokens')}
        rows={figures.map((figure) => ({ ...figure, id: figure.key }))}
        columns={[
          { label: t('paragraph.name'), kind: 'wide', cell: nameOf },
          { label: t('paragraph.token'), kind: 'wide', cell: ({ key }) => <code className="select-all">{`[[${key}]]`}</code> },
          { label: t('paragraph.reads'), cell: ({ text }) => <span lang="zh-CN">{text}</span> },
        ]}
      />
    </Section>
  )
}
