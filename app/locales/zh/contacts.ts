export default {
  title: '联系方式',
  show: '查看联系方式',
  name: '联系人',
  phone: '电话',
  email: '邮箱',
  logged: '联系方式只向科技局和对接双方显示，每次查看都会留下记录。请仅用于本次对接，不要转给他人。',
  views: '最近的查看记录',
  noViews: '还没有人查看过。',
}
