import { defineRegister } from '../definition'
import { adminLevels, recognitionKinds } from '../terms'

/** 认定 */
export const recognitions = defineRegister('recognition', {
  named: 'title',
  counted: true,
  dated: { by: 'day', columns: ['recognisedOn'] },
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 300, hint: true, aliases: ['名称', '认定项目', 'recognition'] },
      { name: 'kind', type: 'choice', values: recognitionKinds, enumeration: 'recognitionKind', required: true, inList: true, filter: true, aliases: ['类别', '认定类别'] },
      { name: 'level', type: 'choice', values: adminLevels, enumeration: 'adminLevel', required: true, inList: true, filter: true, aliases: ['认定级别'] },
    ],
    who: [{ name: 'enterprise', type: 'enterprise', inList: true, filter: true, aliases: ['企业', '单位', 'firm'] }],
    time: [{ name: 'recognisedOn', type: 'preciseDate', precision: 'recognisedPrecision', inList: true, aliases: ['认定日期', '批准时间'] }],
  },
})
