import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { ShownPairing } from '~/domain/pairings/shown'

/** What a factor says of its pair, in words. */
export function useFactorText() {
  const { t } = useTranslation('pairings')
  const { label } = useEnums()
  const { list } = useFormat()
  return ({ name, values }: ShownPairing['factors'][number]) => {
    if (name === 'at_capacity' || name === 'busy') return t(`factors.${name}`, { values: values.join(' / ') })
    const named = name === 'cooperation_mode' || name === 'no_shared_mode' ? values.map((mode) => label('cooperationMode', mode)) : values
    return t(`factors.${name}`, { values: list(named) })
  }
}
