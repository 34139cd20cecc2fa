/** `9:05` or `09:05` as minutes after midnight; null for anything else. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,2})[:：](\d\d)$/.exec(text.trim()) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return hours !== undefined && Number(minutes) < 60 && total <= 24 * 60 ? total : null
}

/** Minutes after midnight as `09:05`. */
export const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
