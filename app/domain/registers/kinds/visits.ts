import { defineRegister } from '../definition'

/** 专家考察 */
export const visits = defineRegister('visit', {
  named: 'title',
  dated: { by: 'day', columns: ['startsOn'] },
  order: [{ before: 'startsOn', after: 'endsOn', message: 'endBeforeStart' }],
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 300, required: true, aliases: ['考察活动', '名称', 'visit'] },
      { name: 'purpose', type: 'longText', max: 2000, aliases: ['目的', '考察内容'] },
    ],
    time: [
      { name: 'startsOn', type: 'preciseDate', precision: 'startPrecision', inList: true, aliases: ['考察日期', '开始日期', '日期'] },
      { name: 'endsOn', type: 'day', inList: true, aliases: ['结束日期'] },
    ],
    content: [{ name: 'result', type: 'longText', max: 4000, aliases: ['结果', '成效'] }],
  },
})
