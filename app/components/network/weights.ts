import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { GraphNode, Weight } from '~/domain/network/graph'

export type Measure = 'count' | 'money'

/** The list of the agreements that a node, or a pair of them, is drawn from. */
export function agreementsOf(scope: string, ...nodes: GraphNode[]): string {
  const search = new URLSearchParams(nodes.map(({ kind, id }) => [kind, id]))
  search.set('signed', 'yes')
  if (scope === 'centres') search.set('centre', 'yes')
  return `/agreements?${search}`
}

/** A weight in words: how many agreements, and how much money as far as it is known. */
export function useWeights() {
  const { t } = useTranslation('network')
  const money = useMoneySum()
  const say = (weight: Weight, measure: Measure) => (measure === 'count' ? t('agreements', { count: weight.count }) : `${t('agreements', { count: weight.count })} · ${money(weight)}`)
  return Object.assign(say, { short: (weight: Weight) => money({ ...weight, unknown: weight.sum === null ? weight.unknown : 0 }) })
}

/** A sum as what is known of it: an approximate one as such, and how many amounts nobody stated. */
export function useMoneySum() {
  const { t } = useTranslation('network')
  const { yuan } = useFormat()
  return ({ sum, approximate, unknown }: Pick<Weight, 'sum' | 'approximate' | 'unknown'>) => {
    if (sum === null) return t('moneyUnknown')
    const amount = approximate > 0 ? t('moneyAbout', { amount: yuan(sum) }) : yuan(sum)
    return unknown > 0 ? t('moneyAndUnknown', { amount, count: unknown }) : amount
  }
}
