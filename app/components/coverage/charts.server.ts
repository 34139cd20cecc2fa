import { barChart } from '~/components/charts/bars.server'
import type { getCoverage } from '~/domain/coverage/coverage.server'

type Coverage = Awaited<ReturnType<typeof getCoverage>>

/** The pictures of the matching overview, drawn in the reader's language. */
export const coverageCharts = ({ bands, loads }: Pick<Coverage, 'bands' | 'loads'>, t: (key: string) => string) => ({
  bands: barChart(bands.map(({ band, needs }) => ({ label: t(`coverage:bands.${band}`), value: needs }))),
  loads: barChart(loads.map(({ load, experts }) => ({ label: t(`coverage:load.${load}`), value: experts }))),
})
