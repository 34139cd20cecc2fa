import { defineRegister } from '../definition'

/** 经费 */
export const budgets = defineRegister('budget', {
  named: 'title',
  dated: { by: 'year', column: 'year' },
  sections: {
    basics: [
      { name: 'title', type: 'text', max: 200, required: true, aliases: ['名称', '经费', '科目', 'budget'] },
      { name: 'year', type: 'integer', min: 1949, max: 2199, required: true, inList: true, aliases: ['预算年度'] },
    ],
    money: [{ name: 'amount', type: 'yuan', qualifier: 'qualifier', required: true, inList: true, aliases: ['金额', '安排资金'] }],
  },
})
