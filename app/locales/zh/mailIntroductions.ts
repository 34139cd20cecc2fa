export default {
  introduction_proposed: { subject: '有一项对接等您答复：{{title}}', body: '{{from}}发起了这项对接，请接受或谢绝。', action: '查看并答复' },
}
