import { useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Kept } from '~/components/forms/FilterForm'
import { useEnums } from '~/components/options'
import { countedFilter, unstated } from '~/domain/agreements/counted.schema'

/** What the statistics or the network narrowed the list by, in the reader's words. `industry` is the asked one's name. */
export function useAgreementsKept(industry: string | null): Kept[] {
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  const [search] = useSearchParams()
  const { signed, registered, centre, field, partner, township, industry: code, expert } = countedFilter(search)
  const named = (value: string, name: (value: string) => string) => (value === unstated ? t('kept.unstated') : name(value))
  const conditions: [string, string | undefined | false][] = [
    ['signed', signed && t('kept.signed')],
    ['registered', registered && t(`kept.registered.${registered}`)],
    ['centre', centre && t('kept.centre')],
    ['field', field && t('kept.field', { value: named(field, (value) => label('techField', value)) })],
    ['partner', partner && (partner === unstated ? t('kept.noPartner') : t('kept.partner', { value: label('institutionKind', partner) }))],
    ['township', township && t('kept.township', { value: named(township, (value) => value) })],
    ['industry', code && t('kept.industry', { value: named(code, (value) => industry ?? value) })],
    ['expert', expert && t('kept.expert')],
  ]
  return conditions.flatMap(([name, text]) => (text ? [{ name, text }] : []))
}
