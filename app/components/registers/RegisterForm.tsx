import { useTranslation } from 'react-i18next'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { registerSchema } from '~/domain/registers/form.schema'
import type { RegisterKind } from '~/domain/records/paths'
import type { SuggestedNames } from '~/domain/registers/suggestions.server'
import { RegisterField } from './RegisterField'
import { useRegister } from './useRegister'

interface Props {
  kind: RegisterKind
  values: object
  names: SuggestedNames
  isNew?: boolean
  cancelTo: string
}

/** The form of a register's record, section by section as its definition says. */
export function RegisterForm({ kind, values, names, isNew = false, cancelTo }: Props) {
  const { t } = useTranslation('registers')
  const { definition } = useRegister(kind)
  return (
    <RecordForm schema={registerSchema(kind, isNew)} values={values} cancelTo={cancelTo}>
      {(metas) => (
        <>
          <VersionField meta={metas.version!} />
          {definition.sections.map(({ name, fields }) => (
            <FieldSet key={name} title={t(`sections.${name}`)}>
              <div className="grid gap-x-6 lg:grid-cols-2">
                {fields.filter(({ onlyNew }) => isNew || !onlyNew).map((field) => (
                  <div key={field.name} className={field.type === 'longText' ? 'lg:col-span-2' : undefined}>
                    <RegisterField kind={kind} field={field} metas={metas} names={names} />
                  </div>
                ))}
              </div>
            </FieldSet>
          ))}
        </>
      )}
    </RecordForm>
  )
}
