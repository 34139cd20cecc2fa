import { barChart } from '~/components/charts/bars.server'
import type { getIncentives } from '~/domain/incentives/figures.server'
import type { Translate } from '~/domain/exports/workbook.server'
import { fenOf } from '~/domain/incentives/yuan'

type Lines = Awaited<ReturnType<typeof getIncentives>>['lines']

/** What was approved for each trigger, in ten thousand yuan; null where nothing was. */
export function incentiveChart(lines: Lines, t: Translate): string | null {
  const bars = lines.map(({ id, approved }) => ({ label: t(`enums:incentiveTrigger.${id}`), value: Number(fenOf(approved.amount)) / 1_000_000 }))
  return bars.some(({ value }) => value > 0) ? barChart(bars) : null
}
