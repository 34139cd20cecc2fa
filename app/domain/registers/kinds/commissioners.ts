import { defineRegister } from '../definition'
import { commissionerGroups } from '../terms'

/** 科技特派员 */
export const commissioners = defineRegister('commissioner', {
  named: 'name',
  counted: true,
  dated: { by: 'day', columns: ['appointedOn'] },
  order: [{ before: 'appointedOn', after: 'endedOn', message: 'endBeforeStart' }],
  sections: {
    basics: [
      { name: 'name', type: 'text', max: 100, hint: true, aliases: ['特派员', '特派员姓名'] },
      { name: 'group', type: 'choice', values: commissionerGroups, enumeration: 'commissionerGroup', required: true, inList: true, filter: true, aliases: ['类别', '组别', '领域'] },
      { name: 'expertise', type: 'text', max: 300, inList: true, aliases: ['技术专长', '专业'] },
      { name: 'homeUnit', type: 'text', max: 200, inList: true, aliases: ['单位', '工作单位', 'unit'] },
    ],
    who: [
      { name: 'township', type: 'text', max: 100, inList: true, aliases: ['派驻乡镇', '服务乡镇'] },
      { name: 'enterprise', type: 'enterprise', filter: true, aliases: ['派驻企业', '企业', 'firm'] },
    ],
    time: [
      { name: 'appointedOn', type: 'preciseDate', precision: 'appointedPrecision', inList: true, aliases: ['选派日期', '派驻时间'] },
      { name: 'endedOn', type: 'day', aliases: ['期满日期', '结束日期'] },
    ],
  },
})
