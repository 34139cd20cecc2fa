export default {
  title: '消息通知',
  lead: '与您有关的事都记在这里，未读的排在前面。',
  bell_one: '消息通知，{{count, number}} 条未读',
  bell_other: '消息通知，{{count, number}} 条未读',
  unread: '未读',
  markRead: '标为已读',
  readAll: '全部标为已读',
  mailSettings: '邮件设置',
  empty: '还没有消息。有需要您知道或处理的事，会在这里提醒，并按您的设置发送邮件。',
}
