import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Kept } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { needFilter } from '~/domain/needs/needs.schema'

/** What the statistics narrowed the list of needs by, in the reader's words. */
export function useNeedsKept(): Kept[] {
  const { t } = useTranslation('needs')
  const { day } = useFormat()
  const [search] = useSearchParams()
  const { from, to, reached } = needFilter(search)
  const conditions: [string, string | undefined][] = [
    ['from', from && t('kept.from', { day: day(from) })],
    ['to', to && t('kept.to', { day: day(to) })],
    ['reached', reached && t(`kept.reached.${reached}`)],
  ]
  return conditions.flatMap(([name, text]) => (text ? [{ name, text }] : []))
}
