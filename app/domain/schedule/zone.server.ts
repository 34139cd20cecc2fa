export const zone = 'Asia/Shanghai'

/** The zone's rule, which calendars may ask for beside its name: UTC+8 all year since 1991. */
export const zoneRule = ['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', 'DTSTART:19910915T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n')

/** A date whose parts, read where this process runs, are those of the county's clock: what the library writes beside a zone's name. */
export function onTheClock(moment: Date): Date {
  const local = new Date(moment.getTime() + 8 * 3_600_000)
  return new Date(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), local.getUTCHours(), local.getUTCMinutes())
}

/** Likewise for a day without a time. */
export const dayOnTheClock = (day: Date): Date => new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate())
