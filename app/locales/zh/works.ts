export default {
  new: '添加成果',
  edit: '修改成果',
  fields: { kind: '类别', title: '名称', abstract: '摘要', keywords: '关键词', reference: '编号', year: '年份', trl: '技术就绪度（TRL）' },
  hints: { reference: '专利号、DOI、项目编号或证书号。', trl: '1 至 9：1 为基本原理，9 为实际应用。' },
  trl: 'TRL {{level}}',
}
