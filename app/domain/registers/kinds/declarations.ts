import { defineRegister } from '../definition'
import { adminLevels, declarationStages } from '../terms'

/** 项目申报 */
export const declarations = defineRegister('declaration', {
  named: 'title',
  counted: true,
  dated: { by: 'day', columns: ['declaredOn'] },
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 300, hint: true, aliases: ['项目', '申报项目', 'project'] },
      { name: 'level', type: 'choice', values: adminLevels, enumeration: 'adminLevel', required: true, inList: true, filter: true, aliases: ['申报级别', '项目级别'] },
      { name: 'programme', type: 'text', max: 200, hint: true, aliases: ['项目类别', '计划', '申报计划'] },
      { name: 'isMajor', type: 'ticked', aliases: ['重大专项'] },
    ],
    who: [
      { name: 'enterprise', type: 'enterprise', inList: true, filter: true, aliases: ['申报企业', '企业', '承担单位', 'firm'] },
      { name: 'institution', type: 'institution', filter: true, aliases: ['合作单位', '合作高校', 'university'] },
    ],
    time: [
      { name: 'declaredOn', type: 'preciseDate', precision: 'declaredPrecision', inList: true, aliases: ['申报日期', '申报年度'] },
      { name: 'stage', type: 'choice', values: declarationStages, enumeration: 'declarationStage', fallback: 'submitted', inList: true, filter: true, onlyNew: true, hint: true, aliases: ['状态', '进展', 'status'] },
    ],
    money: [
      { name: 'soughtAmount', type: 'yuan', qualifier: 'soughtQualifier', inList: true, aliases: ['申请资金', '申报资金', '争取资金'] },
      { name: 'approvedAmount', type: 'yuan', qualifier: 'approvedQualifier', inList: true, aliases: ['立项资金', '批准资金'] },
      { name: 'receivedAmount', type: 'yuan', qualifier: 'receivedQualifier', inList: true, aliases: ['到账资金', '到位资金'] },
    ],
  },
})
