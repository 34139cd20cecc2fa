export default {
  entitlement_raised: { subject: '“{{title}}”可申领奖补 {{amount, number}} 元', body: '按奖补政策，贵单位的这项成果可以申领奖补。请管理人员核对后提出申领。', action: '去申领' },
  entitlement_withdrawn: { subject: '“{{title}}”的奖补已取消', body: '所依据的记录已撤回、更正或与另一项重复，不再符合条件。原因写在奖补页上，有疑问请联系县科技局。', action: '查看原因' },
  entitlement_undone: { subject: '“{{title}}”的奖补退回上一步', body: '科技局将这项奖补退回上一步重新办理，原因写在奖补页上。', action: '查看原因' },
  entitlement_approved: { subject: '“{{title}}”的奖补已批准 {{amount, number}} 元', body: '县科技局领导已批准，拨付后另行通知。', action: '查看奖补' },
  entitlement_refused: { subject: '“{{title}}”的奖补申领未获同意', body: '原因：{{reason}}', action: '查看奖补' },
  entitlement_paid: { subject: '“{{title}}”的奖补已拨付 {{amount, number}} 元', body: '拨付日期：{{paidOn}}。请核对到账情况。', action: '查看奖补' },
  entitlement_claimed: { subject: '{{enterprise}}申领“{{title}}”的奖补 {{amount, number}} 元', body: '请核对所依据的记录和条款，核实后由局领导批准。', action: '去核实' },
}
