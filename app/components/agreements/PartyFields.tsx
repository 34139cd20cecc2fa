import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { Field } from '~/components/forms/Field'
import { SelectField, textBox } from '~/components/forms/fields'
import { Button } from '~/components/ui/Button'
import { useEnums } from '~/components/options'
import { partyKinds, partyRoles } from '~/domain/agreements/agreements.schema'

type RowFields = Record<'name' | 'kind' | 'role' | 'ref', FieldMetadata<unknown>>
type Form = FormMetadata<Record<string, unknown>>

/** The parties' rows; another one is a submit of the form that saves nothing, so it works without JavaScript. */
export function PartyFields({ meta, form, names }: { meta: FieldMetadata<unknown>; form: Form; names: string[] }) {
  const { t } = useTranslation('agreements')
  const rows = (meta as FieldMetadata<object[]>).getFieldList()
  const listId = `${meta.id}-names`
  return (
    <div className="mb-6">
      <p className="mb-3 max-w-3xl text-sm text-muted">{t('hints.parties')}</p>
      {rows.map((row, index) => (
        <PartyRow key={row.key} fields={row.getFieldset() as unknown as RowFields} listId={listId} number={index + 1} />
      ))}
      <datalist id={listId}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button {...form.insert.getButtonProps({ name: meta.name as never, defaultValue: { role: 'partner' } as never })}>{t('party.add')}</Button>
    </div>
  )
}

function PartyRow({ fields, listId, number }: { fields: RowFields; listId: string; number: number }) {
  const { t } = useTranslation('agreements')
  const { options } = useEnums()
  const kinds = partyKinds.map((kind): [string, string] => [kind, t(`party.kinds.${kind}`)])
  return (
    <fieldset className="grid gap-x-4 border-l-2 border-line pl-3 sm:grid-cols-[minmax(0,1fr)_9rem_9rem]">
      <legend className="sr-only">{t('party.legend', { number })}</legend>
      <Field meta={fields.name} label={t('party.name')}>
        {(control) => <input type="text" {...control} list={listId} autoComplete="off" defaultValue={String(fields.name.initialValue ?? '')} className={textBox} />}
      </Field>
      <SelectField meta={fields.kind} label={t('party.kind')} options={kinds} first={t('party.any')} />
      <SelectField meta={fields.role} label={t('party.role')} options={options('partyRole', partyRoles)} />
      <input type="hidden" name={fields.ref.name} defaultValue={String(fields.ref.initialValue ?? '')} />
    </fieldset>
  )
}
