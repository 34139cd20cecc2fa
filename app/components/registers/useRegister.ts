import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { hintKey, labelKey } from '~/domain/registers/labels'
import { fieldsOf } from '~/domain/registers/definition'
import { registers } from '~/domain/registers/registers'
import { registerSlugs, type RegisterKind } from '~/domain/records/paths'

/** A register's definition with its texts in the reader's language. */
export function useRegister(kind: RegisterKind) {
  const { t } = useTranslation('registers')
  const text = (key: string) => String(t(key as 'title'))
  const label = (name: string) => text(labelKey(kind, name))
  return {
    definition: registers[kind],
    path: `/registers/${registerSlugs[kind]}`,
    title: text(`kinds.${kind}.title`),
    create: text(`kinds.${kind}.new`),
    edit: text(`kinds.${kind}.edit`),
    empty: text(`kinds.${kind}.empty`),
    label,
    /** The labels of all fields, for the history. */
    labels: Object.fromEntries(['stageStep', ...fieldsOf(registers[kind]).flatMap((field) => (field.type === 'yuan' ? [field.name, field.qualifier] : [field.name]))].map((name) => [name, label(name)])),
    /** The label of a column whose cells say their unit themselves. */
    shortLabel: (name: string) => label(name).replace(/（元）$| \(CNY\)$/, ''),
    hint: (name: string) => text(hintKey(kind, name)),
  }
}

/** What a record is called; one that its source does not name, or a number of such, says so. */
export function useRecordName() {
  const { t } = useTranslation('registers')
  const { number } = useFormat()
  return ({ name, quantity }: { name: string | null; quantity: number }) => name ?? (quantity > 1 ? t('unnamedMany', { quantity: number(quantity) }) : t('unnamed'))
}
