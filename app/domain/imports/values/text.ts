import { isNothing, nothing, plain, type Value } from './value'

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu

/** Paragraphs as they stand, without control characters and outer blanks. */
export const paragraphs = (max: number) => (text: string): Value<string> => limited(text.replace(controls, '').replace(/\r\n?/g, '\n').trim(), max)

/** One line. */
export const line = (max: number) => (text: string): Value<string> => limited(text.replace(controls, ' ').replace(/\s+/g, ' ').trim(), max)

/** A person's name: blanks that only spread two or three characters over the column go. */
export const personName = (max: number) => (text: string): Value<string> =>
  line(max)(text.replace(/(?<=\p{Script=Han})[\s　]+(?=\p{Script=Han})/gu, ''))

/** A number or code that identifies: width and blanks do not count. */
export const code = (max: number) => (text: string): Value<string> => limited(plain(text).replace(/\s+/g, ''), max)

function limited(text: string, max: number): Value<string> {
  if (isNothing(text)) return nothing
  return text.length > max ? { fault: 'tooLong', params: { max, length: text.length } } : { value: text }
}

/** Phone numbers as written. A spreadsheet may have rounded one beyond repair (`1.38E+10`): that is left out. */
export function phone(text: string): Value<string> {
  const value = plain(text)
  if (isNothing(value)) return nothing
  if (/^\d(\.\d+)?e\+?\d+$/i.test(value)) return { value: null, note: 'roundedNumber' }
  const digits = value.replace(/\D/g, '').length
  return digits >= 5 && value.length <= 100 ? { value } : { value: null, note: 'phone' }
}

export function email(text: string): Value<string> {
  const value = plain(text).replace(/^mailto:/i, '')
  if (isNothing(value)) return nothing
  return value.length <= 200 && /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(value) ? { value } : { value: null, note: 'email' }
}

export function website(text: string): Value<string> {
  const value = plain(text)
  if (isNothing(value)) return nothing
  const url = /^https?:\/\//i.test(value) ? value : `http://${value}`
  return value.includes('.') && value.length <= 500 && URL.canParse(url) ? { value: url } : { value: null, note: 'website' }
}
