import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { Papers } from '~/domain/agreements/papers.server'

/** The versions of an agreement's text in short: the last one, and the way to all. */
export function TextSection({ texts, mayEdit }: { texts: Papers['texts']; mayEdit: boolean }) {
  const { t } = useTranslation('agreementPapers')
  const { date } = useFormat()
  const last = texts[0]
  const add = mayEdit && <ButtonLink to="texts/new">{last ? t('texts.add') : t('texts.draft')}</ButtonLink>
  return (
    <Section title={t('texts.title')} id="texts" actions={add}>
      {last ? (
        <p className="flex flex-wrap gap-x-4">
          <Link to={`texts/${last.number}`}>{t('texts.latest', last)}</Link>
          <span className="text-muted">{[date(last.createdAt), last.note].filter(Boolean).join(' · ')}</span>
          <Link to="texts">{t('texts.count', { count: texts.length })}</Link>
          {texts.length > 1 && <Link to="texts/difference">{t('texts.difference')}</Link>}
        </p>
      ) : (
        <p className="text-muted">{t('texts.none')}</p>
      )}
    </Section>
  )
}
