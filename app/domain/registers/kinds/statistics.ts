import { defineRegister } from '../definition'
import { figureKeys } from '~/domain/reports/figures/figure'
import { amountQualifiers } from '~/domain/terms'

/** 统计数据: figures that a source gives without the records behind them. */
export const statistics = defineRegister('statistic', {
  named: 'title',
  dated: { by: 'period', from: 'periodFrom', to: 'periodTo' },
  order: [{ before: 'periodFrom', after: 'periodTo', message: 'endBeforeStart' }],
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 200, required: true, aliases: ['名称', '指标', 'figure'] },
      { name: 'key', type: 'text', max: 80, pattern: /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, suggestions: figureKeys, required: true, hint: true, aliases: ['指标代码'] },
    ],
    time: [
      { name: 'periodFrom', type: 'day', required: true, inList: true, aliases: ['起始日期', '开始日期'] },
      { name: 'periodTo', type: 'day', required: true, inList: true, aliases: ['截止日期', '结束日期'] },
    ],
    content: [
      { name: 'value', type: 'decimal', digits: 16, decimals: 4, negative: true, required: true, inList: true, hint: true, aliases: ['值', '数量'] },
      { name: 'unit', type: 'text', max: 20, inList: true, aliases: ['计量单位'] },
      { name: 'qualifier', type: 'choice', values: amountQualifiers, enumeration: 'amountQualifier', aliases: ['准确程度'] },
      { name: 'valueText', type: 'text', max: 100, inList: true, hint: true, aliases: ['原文'] },
      { name: 'changePercent', type: 'decimal', digits: 7, decimals: 2, negative: true, inList: true, aliases: ['增长', '同比增长'] },
    ],
  },
})
