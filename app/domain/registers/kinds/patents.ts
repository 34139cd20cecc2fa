import { defineRegister } from '../definition'
import { patentKinds } from '../terms'

/** 专利 */
export const patents = defineRegister('patent', {
  named: 'title',
  counted: true,
  dated: { by: 'day', columns: ['appliedOn', 'grantedOn', 'implementedOn'] },
  order: [{ before: 'appliedOn', after: 'grantedOn', message: 'grantedBeforeApplied' }],
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 300, hint: true, aliases: ['专利名', '发明名称', 'patent'] },
      { name: 'kind', type: 'choice', values: patentKinds, enumeration: 'patentKind', fallback: 'unknown', inList: true, filter: true, aliases: ['类型', '专利类别'] },
    ],
    who: [
      { name: 'enterprise', type: 'enterprise', inList: true, filter: true, aliases: ['申请人', '专利权人', '企业', 'applicant'] },
      { name: 'expert', type: 'expert', aliases: ['合作专家'] },
      { name: 'inventors', type: 'text', max: 300, aliases: ['设计人'] },
    ],
    time: [
      { name: 'appliedOn', type: 'preciseDate', precision: 'appliedPrecision', inList: true, aliases: ['申请日期', '申请日'] },
      { name: 'grantedOn', type: 'preciseDate', precision: 'grantedPrecision', inList: true, aliases: ['授权日期', '授权日', '授权公告日'] },
      { name: 'implementedOn', type: 'preciseDate', precision: 'implementedPrecision', inList: true, hint: true, aliases: ['实施日期', '转化时间'] },
    ],
  },
})
