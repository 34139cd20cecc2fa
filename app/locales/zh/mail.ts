export default {
  unknownKind: { subject: '联研上有与您有关的新消息', body: '请登录后查看。', action: '打开联研' },
  letter: {
    sender: '联研 · 产学研对接平台',
    why: '您收到这封邮件，是因为您在联研订阅了“{{topics}}”的邮件。',
    whyAccount: '这封邮件与您在联研的账号有关，由系统自动发出，请勿回复。如非本人操作，可不予理会。',
    between: '、',
    unsubscribe: '不再接收这类邮件',
    preferences: '调整邮件设置',
  },
  digest: { subject_one: '联研：{{count, number}} 条新消息', subject_other: '联研：{{count, number}} 条新消息' },
  topics: {
    account: { name: '账号', about: '验证邮箱、登录链接、重设密码等，总是立即发出。' },
    needs: { name: '技术需求', about: '需求的审核、发布、到期与办结。' },
    introductions: { name: '对接', about: '有人发起对接、接受或谢绝，以及答复期限。' },
    talks: { name: '洽谈', about: '洽谈中的新消息、文件和会面安排。' },
    challenges: { name: '揭榜挂帅', about: '榜单的申请、截止与评定结果。' },
    office: { name: '待办事项', about: '等您审核或处理的事项，如加入申请、待审需求。' },
  },
}
