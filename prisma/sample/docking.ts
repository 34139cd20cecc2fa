/** An invented docking event: its participants by their keys, whom they wish to meet, and the timetable made from it. */
export const sampleDocking = {
  key: 'autumn',
  title: '白银冶炼与循环利用专家企业对接会（样例）',
  place: '县政务中心三楼会议室（样例）',
  description: '企业带着需求来，专家带着成果来，每轮一桌一对一洽谈。',
  daysAhead: 12,
  start: '09:00',
  roundMinutes: 20,
  rounds: 6,
  breaks: [4],
  tables: ['1 号桌', '2 号桌', '3 号桌', '4 号桌'],
  needs: ['anode-slime', 'thallium-water', 'ingot-casting', 'nano-paste', 'low-silver-braze'],
  experts: ['chen-liheng', 'zhou-jingchuan', 'qiu-shaofeng', 'gu-xinghan', 'fu-shengnan'],
  /** Need of the firm, expert, rank of the firm's wish, rank of the expert's. */
  wishes: [
    ['anode-slime', 'chen-liheng', 1, 2],
    ['anode-slime', 'zhou-jingchuan', 2, null],
    ['thallium-water', 'zhou-jingchuan', 1, 1],
    ['ingot-casting', 'qiu-shaofeng', 1, 1],
    ['ingot-casting', 'fu-shengnan', 3, null],
    ['nano-paste', 'gu-xinghan', 1, 1],
    ['low-silver-braze', 'fu-shengnan', 1, 1],
    ['low-silver-braze', 'chen-liheng', null, 3],
  ],
  /** Round, table (from 0), need, expert. */
  meetings: [
    [1, 0, 'anode-slime', 'chen-liheng'],
    [1, 1, 'thallium-water', 'zhou-jingchuan'],
    [1, 2, 'ingot-casting', 'qiu-shaofeng'],
    [1, 3, 'nano-paste', 'gu-xinghan'],
    [2, 1, 'anode-slime', 'zhou-jingchuan'],
    [2, 3, 'low-silver-braze', 'fu-shengnan'],
    [3, 0, 'low-silver-braze', 'chen-liheng'],
    [3, 3, 'ingot-casting', 'fu-shengnan'],
  ],
} as const
