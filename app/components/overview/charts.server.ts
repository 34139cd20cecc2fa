import { barChart } from '~/components/charts/bars.server'
import type { Count, getOverview } from '~/domain/overview/overview.server'

type Overview = Awaited<ReturnType<typeof getOverview>>
type Translate = (key: string) => string

/** The overview's charts, drawn in the reader's language. */
export function overviewCharts({ needs, fields, introductions, agreements, institutions }: Overview, t: Translate) {
  const drawn = (counts: Count[], label: (key: string) => string) => (counts.length ? barChart(counts.map(({ key, count }) => ({ label: label(key), value: count }))) : null)
  const of = (enumeration: string) => (key: string) => t(`enums:${enumeration}.${key}`)
  return {
    needs: drawn(needs, of('needState')),
    fields: drawn(fields, of('techField')),
    introductions: drawn(introductions, of('introductionState')),
    agreements: drawn(agreements, of('agreementState')),
    institutions: drawn(institutions, (name) => name),
  }
}
