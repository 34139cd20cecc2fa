/** When something is to be told, once to each reader: from a moment on, and before another. */
export interface Window {
  /** How it is told apart; the notification's own key. */
  key: string
  from: Date
  until: Date
  readers: string[]
  /** The day that the reminder counts down to, as YYYY-MM-DD. */
  due?: string
}

const dayMs = 86_400_000

/** Midnight at the beginning of a day (YYYY-MM-DD) on the county's clock, by the zone's offset and none of the portal's own functions. */
export const midnight = (day: string, later = 0): Date => new Date(new Date(`${day}T00:00:00+08:00`).getTime() + later * dayMs)

/** The county's day of a moment, by the platform's calendar. */
export const dayOf = (moment: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(moment)

export const daysFrom = (day: string, due: string): number => Math.round((midnight(due).getTime() - midnight(day).getTime()) / dayMs)

/** The windows of a date's reminders: each step's lasts until the next step's begins, or until there is nothing to remind of any more. */
export function windowsOf(key: string, due: string, steps: number[], over: Date, readers: string[]): Window[] {
  return steps.map((step, index) => {
    const next = steps[index + 1]
    const until = next === undefined ? over : new Date(Math.min(over.getTime(), midnight(due, -next).getTime()))
    return { key: `${key}:${due}:${step}`, from: midnight(due, -step), until, readers, due }
  })
}

/** A run of the reminders; one that was cut off may have told anything or nothing. */
export interface Run {
  at: Date
  whole: boolean
}

export interface Told {
  userId: string
  key: string
  days?: number
}

/** What is wrong with what was told, in words: told twice, missed, told outside its time, or with a wrong count of days. */
export function faultsOf(windows: Window[], runs: Run[], told: Told[]): string[] {
  const known = new Set(windows.map(({ key }) => key))
  return [...told.filter(({ key }) => !known.has(key)).map(({ key }) => `never due: ${key}`), ...windows.flatMap((window) => faultsOfWindow(window, runs, told.filter(({ key }) => key === window.key)))]
}

function faultsOfWindow({ key, from, until, readers, due }: Window, all: Run[], told: Told[]): string[] {
  const runs = all.filter(({ at }) => at >= from && at < until)
  const first = runs.findIndex(({ whole }) => whole)
  const could = first < 0 ? runs : runs.slice(0, first + 1)
  const days = new Set(could.map(({ at }) => (due ? Math.abs(daysFrom(dayOf(at), due)) : 0)))
  const strangers = told.filter(({ userId }) => !readers.includes(userId)).map(() => `told a stranger: ${key}`)
  const wrongDays = told.filter((one) => one.days !== undefined && due && !days.has(one.days)).map((one) => `${one.days} days instead of ${[...days].join(' or ')}: ${key}`)
  const counts = readers.flatMap((reader) => {
    const times = told.filter(({ userId }) => userId === reader).length
    if (times > 1) return [`told ${times} times: ${key}`]
    if (times === 0 && first >= 0) return [`missed: ${key}`]
    return times === 1 && runs.length === 0 ? [`out of time: ${key}`] : []
  })
  return [...strangers, ...wrongDays, ...counts]
}
