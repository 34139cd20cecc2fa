import { defineRegister } from '../definition'
import { adminLevels, awardGrades } from '../terms'

/** 获奖 */
export const awards = defineRegister('award', {
  named: 'title',
  counted: true,
  dated: { by: 'day', columns: ['awardedOn'] },
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 300, hint: true, aliases: ['获奖项目', '成果名称', 'project'] },
      { name: 'prize', type: 'text', max: 200, required: true, inList: true, aliases: ['奖励名称', '奖种', 'award'] },
      { name: 'edition', type: 'integer', min: 1, max: 999, aliases: ['第几届'] },
      { name: 'level', type: 'choice', values: adminLevels, enumeration: 'adminLevel', fallback: 'county', inList: true, filter: true, aliases: ['奖励级别'] },
      { name: 'grade', type: 'choice', values: awardGrades, enumeration: 'awardGrade', required: true, inList: true, filter: true, aliases: ['获奖等级', '奖励等级', '等次'] },
    ],
    who: [
      { name: 'enterprise', type: 'enterprise', inList: true, filter: true, aliases: ['完成单位', '企业', 'firm'] },
      { name: 'recipients', type: 'text', max: 500, aliases: ['完成人', '主要完成人'] },
    ],
    time: [{ name: 'awardedOn', type: 'preciseDate', precision: 'awardedPrecision', inList: true, aliases: ['获奖日期', '评奖时间'] }],
  },
})
