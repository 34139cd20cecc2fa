import { Facts, type Fact } from '~/components/ui/Facts'
import { fieldsOf } from '~/domain/registers/definition'
import type { ShownRecord } from '~/domain/registers/values'
import type { RegisterKind } from '~/domain/records/paths'
import { useRegister } from './useRegister'
import { Value } from './Value'

/** What is known of a record, in the order of its form; its name stands above the page. */
export function RegisterFacts({ kind, record }: { kind: RegisterKind; record: ShownRecord }) {
  const { definition, shortLabel } = useRegister(kind)
  const fields = fieldsOf(definition).filter(({ name }) => name !== definition.named && record.values[name]!.is !== 'nothing')
  return <Facts facts={fields.map((field): Fact => [shortLabel(field.name), <Value key={field.name} field={field} value={record.values[field.name]!} />])} />
}
