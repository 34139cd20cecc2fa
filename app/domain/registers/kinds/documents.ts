import { defineRegister } from '../definition'
import { documentKinds } from '../terms'

/** 发文 */
export const documents = defineRegister('document', {
  named: 'title',
  dated: { by: 'day', columns: ['issuedOn'] },
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 300, required: true, aliases: ['标题', '文件', '名称', 'document'] },
      { name: 'kind', type: 'choice', values: documentKinds, enumeration: 'documentKind', required: true, inList: true, filter: true, aliases: ['类别', '文件类别'] },
      { name: 'issuer', type: 'text', max: 200, inList: true, aliases: ['发文单位', '印发机关'] },
    ],
    time: [{ name: 'issuedOn', type: 'preciseDate', precision: 'issuedPrecision', inList: true, aliases: ['发文日期', '印发日期'] }],
    content: [{ name: 'summary', type: 'longText', max: 8000, aliases: ['摘要', '内容'] }],
  },
})
