import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import { useChangedValue } from '~/components/ui/changedValue'
import type { Changes } from '~/domain/history/changes'
import { useFieldName } from './fieldName'

/** What a firm changed since its need was returned: the old text beside the new, field by field. */
export function Differences({ changes }: { changes: Changes }) {
  const { t } = useTranslation('life')
  const fieldName = useFieldName()
  const valueText = useChangedValue()
  const rows = Object.entries(changes)
  return (
    <Section title={t('differences.title')} id="differences">
      {rows.length === 0 && <p className="text-muted">{t('differences.none')}</p>}
      {rows.map(([field, [before, after]]) => (
        <div key={field} className="mb-3 border-t border-line pt-2">
          <h3 className="font-medium">{fieldName(field)}</h3>
          <div className="grid gap-3 md:grid-cols-2">
            <Side label={t('differences.before')} text={before == null ? null : valueText(field, before)} />
            <Side label={t('differences.after')} text={after == null ? null : valueText(field, after)} isNew />
          </div>
        </div>
      ))}
    </Section>
  )
}

function Side({ label, text, isNew }: { label: string; text: string | null; isNew?: boolean }) {
  const { t } = useTranslation('life')
  return (
    <div className={isNew ? 'border-l-4 border-teal pl-3' : 'border-l-4 border-line pl-3 text-muted'}>
      <div className="text-sm text-muted">{label}</div>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text ?? t('differences.empty')}</p>
    </div>
  )
}
