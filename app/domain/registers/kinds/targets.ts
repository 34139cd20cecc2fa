import { defineRegister } from '../definition'
import { targetStates } from '../terms'

/** 乡镇目标 */
export const targets = defineRegister('township_target', {
  named: 'indicator',
  dated: { by: 'year', column: 'year' },
  sections: {
    basics: [
      { name: 'indicator', type: 'text', max: 200, required: true, aliases: ['考核指标', '目标名称'] },
      { name: 'township', type: 'text', max: 100, required: true, inList: true, filter: true, aliases: ['乡镇名称', '单位'] },
      { name: 'year', type: 'integer', min: 1949, max: 2199, required: true, inList: true, aliases: ['考核年度'] },
      { name: 'responsible', type: 'text', max: 200, aliases: ['责任人'] },
    ],
    content: [
      { name: 'target', type: 'decimal', digits: 16, decimals: 2, inList: true, aliases: ['目标', '任务数'] },
      { name: 'actual', type: 'decimal', digits: 16, decimals: 2, inList: true, aliases: ['实际', '完成数', '完成值'] },
      { name: 'unit', type: 'text', max: 20, inList: true, aliases: ['计量单位'] },
      { name: 'result', type: 'choice', values: targetStates, enumeration: 'targetState', open: 'byActual', inList: true, filter: true, hint: true, aliases: ['状态', '是否完成'] },
    ],
  },
})
