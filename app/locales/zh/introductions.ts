export default {
  title: '对接',
  emptyHint: '还没有对接。',
  hidden: '（需求不再可见）',
  fields: { need: '技术需求', enterprise: '企业', expert: '专家', institution: '高校院所', proposedAt: '推荐时间', state: '状态', next: '下一步或谢绝原因' },
}
