/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30, with those of East Asian versions). */
const builtIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/** Whether cells of this number format hold days. A custom code is judged without its quoted and bracketed parts. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id)
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  return /[yd年日]/.test(bare) && !/general/.test(bare)
}

const dayMs = 86_400_000

/** A spreadsheet's day number as `YYYY-MM-DD`; null where it is none of the years 1900 to 9999. */
export function dayOfSerial(serial: number, from1904 = false): string | null {
  const days = Math.floor(from1904 ? serial + 1462 : serial)
  if (!(days >= 1 && days <= 2_958_465)) return null
  // Day 60 is 29 February 1900, which never was: earlier days are one off.
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return new Date(epoch + days * dayMs).toISOString().slice(0, 10)
}

/** A number as a person would type it: 15 digits as the program shows them, never with an exponent. */
export function plainNumber(raw: string): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  const short = Number(value.toPrecision(15))
  if (Number.isInteger(short) && Math.abs(short) < 1e21) return BigInt(short).toString()
  const text = String(short)
  return text.includes('e') ? short.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : text
}
