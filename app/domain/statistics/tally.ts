import { type MoneySum, sumOf } from '~/domain/network/sums'
import type { Contract } from './contracts.server'
import { type Period, within } from './period'

/** Contracts of one group in a period and in the same period of the year before; every number with the list that it counts. */
export interface Tally extends MoneySum {
  /** A value of an enumeration, an id, a place's name, a code; `none` where it is not stated. */
  key: string
  name: string | null
  count: number
  to: string
  registered: number
  registeredTo: string
  before: number
  beforeTo: string
}

export interface Compared {
  now: Contract[]
  before: Contract[]
  period: Period
  periodBefore: Period
}

/** A group that a contract falls into; one of several firms falls into several. */
export interface Group {
  key: string
  name?: string
}

/** The contracts by group, the largest group first; `filter` is the name of the list's own filter for the group. */
export function tally(compared: Compared, filter: string, groupsOf: (contract: Contract) => Group[]): Tally[] {
  const [now, before] = [byGroup(compared.now, groupsOf), byGroup(compared.before, groupsOf)]
  const keys = [...new Set([...now.keys(), ...before.keys()])]
  const tallies = keys.map((key) => counted(compared, now.get(key)?.contracts ?? [], before.get(key)?.contracts ?? [], { [filter]: key }, { key, name: (now.get(key) ?? before.get(key))!.name }))
  return tallies.sort((one, other) => other.count - one.count || other.before - one.before || (one.key < other.key ? -1 : 1))
}

/** One line of a table; with `more` = {} the whole. */
export function counted({ period, periodBefore }: Compared, now: Contract[], before: Contract[], more: Record<string, string>, { key, name }: { key: string; name: string | null }): Tally {
  const list = (of: Period, extra: Record<string, string> = {}) => within('/agreements', of, { signed: 'yes', ...more, ...extra })
  return {
    ...{ key, name, ...sumOf(now) },
    ...{ count: now.length, to: list(period) },
    ...{ registered: now.filter(({ registered }) => registered).length, registeredTo: list(period, { registered: 'yes' }) },
    ...{ before: before.length, beforeTo: list(periodBefore) },
  }
}

function byGroup(contracts: Contract[], groupsOf: (contract: Contract) => Group[]) {
  const groups = new Map<string, { name: string | null; contracts: Contract[] }>()
  for (const contract of contracts)
    for (const { key, name } of new Map(groupsOf(contract).map((group) => [group.key, group])).values()) {
      if (!groups.has(key)) groups.set(key, { name: name ?? null, contracts: [] })
      groups.get(key)!.contracts.push(contract)
    }
  return groups
}
