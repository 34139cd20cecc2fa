export default {
  title: '高校院所',
  new: '新建高校院所',
  edit: '修改高校院所',
  emptyHint: '还没有高校院所。可以新建一条，或从表格导入专家时自动建立。',
  fields: { name: '名称', nameEn: '英文名', kind: '类型', moeCode: '教育部代码', website: '网址', number: '编号', note: '备注', aliases: '别名', experts: '专家', regionCode: '所在地' },
  hints: { aliases: '简称、旧称、英文缩写，每行一个。检索和导入都会按别名认出它。', moeCode: '军队院校没有教育部代码，留空即可。' },
  expertsHere: '这里的专家',
  noExperts: '还没有登记专家。',
}
