export default {
  need_submitted: { subject: '{{enterprise}}提交了需求“{{title}}”', body: '请审核：发布，或附上逐项意见退回。', action: '去审核' },
}
