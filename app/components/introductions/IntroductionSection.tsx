import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import type { IntroductionRow } from '~/domain/introductions/introductions.server'
import { IntroductionTable } from './IntroductionTable'

/** A firm's or an expert's introductions on their page, for those who may see them. */
export function IntroductionSection({ rows }: { rows: IntroductionRow[] | null }) {
  const { t } = useTranslation('introductions')
  if (!rows) return null
  return (
    <Section title={t('title')} id="introductions">
      {rows.length === 0 ? <p className="text-muted">{t('emptyHint')}</p> : <IntroductionTable rows={rows} />}
    </Section>
  )
}
