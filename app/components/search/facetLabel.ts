import { useEnums } from '~/components/options'

/** A facet's value in the reader's language; names of institutions, disciplines and regions stand for themselves. */
export function useFacetLabel() {
  const { label } = useEnums()
  return (facet: string, value: string): string => {
    if (facet === 'field') return label('techField', value)
    if (facet === 'cooperationModes') return label('cooperationMode', value)
    if (facet === 'needKind') return label('needKind', value)
    if (facet === 'status') return statusLabel(value)
    return value
  }

  function statusLabel(value: string) {
    const [kind, state = ''] = value.split(':')
    return kind === 'need' ? label('needState', state) : kind === 'agreement' ? label('agreementState', state) : label('recordState', state)
  }
}
