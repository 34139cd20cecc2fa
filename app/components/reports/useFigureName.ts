import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'

interface Named {
  key: string
  title?: string
}

/** What a figure is called: by the catalogue, by its record's title, or by both for a policy's clauses. */
export function useFigureName() {
  const { t, i18n } = useTranslation('reports')
  const { label } = useEnums()
  const known = (key: string) => (i18n.exists(`figures.${key}`, { ns: 'reports' }) ? String(t(`figures.${key}` as 'figures.visits.total')) : null)

  return function nameOf({ key, title }: Named): string {
    if (key.endsWith('.change')) return t('changeOf', { name: title ?? key })
    const clause = /^clauses\.(\w+)\.(\w+)$/.exec(key)
    if (clause) return [title, known(`clauses.${clause[1]}`), i18n.exists(`adminLevel.${clause[2]}`, { ns: 'enums' }) ? label('adminLevel', clause[2]!) : null].filter(Boolean).join(' · ')
    return known(key) ?? title ?? key
  }
}
