import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import type { ComparedLine } from '~/domain/pairings/comparison'

/** What a line of a comparison is about. */
export function useLineName() {
  const { t } = useTranslation('pairings')
  const { label } = useEnums()
  return (line: ComparedLine) => {
    if (line.kind === 'phrase') return t('quoted', { words: line.words })
    if (line.kind === 'entry') return line.type === 'work' ? line.title : t(`sources.${line.type}`)
    return line.kind === 'factor' ? label('factorGroup', line.group) : t(`compare.${line.kind}`)
  }
}
