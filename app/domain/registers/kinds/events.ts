import { defineRegister } from '../definition'
import { eventKinds } from '../terms'

/** 活动 */
export const events = defineRegister('event', {
  named: 'title',
  dated: { by: 'day', columns: ['startsOn'] },
  order: [{ before: 'startsOn', after: 'endsOn', message: 'endBeforeStart' }],
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 300, required: true, aliases: ['活动', '名称', '会议名称', 'event'] },
      { name: 'kind', type: 'choice', values: eventKinds, enumeration: 'eventKind', required: true, inList: true, filter: true, aliases: ['类别', '活动类别'] },
      { name: 'theme', type: 'text', max: 300, aliases: ['活动主题'] },
    ],
    who: [
      { name: 'organiser', type: 'text', max: 300, inList: true, aliases: ['主办', '组织单位'] },
      { name: 'participants', type: 'integer', min: 0, max: 10_000_000, inList: true, aliases: ['人数', '参与人数'] },
      { name: 'firms', type: 'text', max: 1000, hint: true, aliases: ['企业', '参展企业'] },
    ],
    time: [
      { name: 'startsOn', type: 'preciseDate', precision: 'startPrecision', inList: true, aliases: ['活动日期', '日期', '时间'] },
      { name: 'endsOn', type: 'day', aliases: ['结束日期'] },
      { name: 'place', type: 'text', max: 200, inList: true, aliases: ['活动地点'] },
    ],
    content: [
      { name: 'content', type: 'longText', max: 8000, aliases: ['内容', '主要内容'] },
      { name: 'result', type: 'longText', max: 4000, aliases: ['结果', '效果'] },
    ],
  },
})
