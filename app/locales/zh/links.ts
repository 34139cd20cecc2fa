export default {
  title: '同一事项的记录',
  lead: '一个中心可能既有协议，又申报了项目，还获了奖。把这些记录关联起来，半年总结只算一件事项。',
  edit: '关联记录', none: '还没有关联的记录。',
  linked: '已关联', likely: '可能是同一事项（请核对后确认）', search: '查找其他记录', keyword: '记录名称',
  nothing: '没有找到名称相符的记录。', through: '经其他记录关联',
  add: '是同一事项', remove: '取消关联', back: '返回记录',
}
