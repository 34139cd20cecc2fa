import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

register([BarChart, GridComponent, SVGRenderer])

export interface Bar {
  label: string
  value: number
}

const width = 440
const rowHeight = 30
const ink = { color: 'var(--ink)', fontSize: 14, fontFamily: 'inherit' }

/** Horizontal bars as SVG, one a row in the given order. Colours are the page's own variables, so that it follows the theme. */
export function barChart(bars: Bar[]): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: bars.length * rowHeight + 8 })
  try {
    chart.setOption({
      animation: false,
      grid: { left: 0, right: 36, top: 4, bottom: 4 },
      xAxis: { type: 'value', show: false, min: 0, max: ({ max }: { max: number }) => Math.max(max, 1) },
      yAxis: { type: 'category', inverse: true, data: bars.map(({ label }) => label), axisLine: { show: false }, axisTick: { show: false }, axisLabel: { ...ink, width: 180, overflow: 'truncate', interval: 0 } },
      series: [{ type: 'bar', silent: true, barWidth: 14, data: bars.map(({ value }) => value), itemStyle: { color: 'var(--teal)', borderRadius: [0, 3, 3, 0] }, label: { ...ink, show: true, position: 'right' } }],
    })
    return chart.renderToSVGString({ useViewBox: true })
  } finally {
    chart.dispose()
  }
}
