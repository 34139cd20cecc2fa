export default {
  docking_invited: { subject: '请您参加对接会：{{title}}', body: '时间：{{startsAt}}，地点：{{place}}。请答复是否参加，并选出想见的对象。', action: '答复并填写意愿' },
  docking_planned: { subject: '对接会日程已排定：{{title}}', body: '您共有 {{meetings, number}} 场一对一洽谈，{{startsAt}} 开始，地点：{{place}}。', action: '查看我的日程' },
  docking_changed: { subject: '您的对接会日程有变动：{{title}}', body: '现场情况有变，日程已经调整，请以最新的为准。', action: '查看新日程' },
  docking_withdrawn: { subject: '对接会取消：{{title}}', body: '原定 {{startsAt}} 的对接会不再举行。原因：{{reason}}', action: '查看对接会' },
  docking_declined: { subject: '{{from}}不参加对接会：{{title}}', body: '原因：{{reason}}。如日程已排定，请重排。', action: '查看对接会' },
  docking_interest: { subject: '{{firm}}与{{expert}}都愿意继续洽谈', body: '双方在“{{title}}”上见过面，都有意继续，但系统未能自动发起对接，请人工办理。', action: '查看这场洽谈' },
}
