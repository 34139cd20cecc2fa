export default {
  title: 'Notifications',
  lead: 'Everything that concerns you, the unread first.',
  bell_one: 'Notifications, {{count, number}} unread',
  bell_other: 'Notifications, {{count, number}} unread',
  unread: 'Unread',
  markRead: 'Mark as read',
  readAll: 'Mark all as read',
  mailSettings: 'Mail settings',
  empty: 'Nothing yet. What you should know or do will be announced here, and by mail as you choose.',
}
