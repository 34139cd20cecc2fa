import { match, pinyin, polyphonic } from 'pinyin-pro'
import { normalise } from './normalise.ts'
import { isHan, words } from './segment.ts'

const options = { toneType: 'none', type: 'array', v: true } as const
const longest = 60
const mostWords = 16
const mostReadings = 8

/** Syllables of each Chinese word; readings of heteronyms follow the whole text (长沙 changsha, 银行 yinhang). */
function syllables(text: string): string[][] {
  const runs = (normalise(text).match(/\p{Script=Han}+/gu) ?? []).join('')
  const all = pinyin(runs, options)
  let at = 0
  return words(runs)
    .slice(0, mostWords)
    .map((word) => all.slice(at, (at += [...word].length)))
}

/** ü is typed v or u. */
const spellings = (sound: string): string[] => (/[ln]v/.test(sound) ? [sound, sound.replace(/([ln])v/g, '$1u')] : [sound])

/**
 * What a name may be typed as in Latin letters: syllables, words, and from each word on the whole and its initials, so
 * that 湖南鑫达银业 is found as `hunanxinda`, `xinda yinye`, `hnxdyy` and `xdyy`.
 */
export function sounds(text: string): string[] {
  const parts = isHan(text) ? syllables(text) : []
  const tails = parts.map((_, i) => parts.slice(i).flat())
  const typed = [
    ...tails.map((tail) => tail.join('').slice(0, longest)),
    ...parts.map((part) => part.join('')),
    ...parts.flat(),
    ...tails.filter((tail) => tail.length > 1).map(initials),
  ]
  return [...new Set(typed.flatMap(spellings))]
}

const initials = (reading: string[]) => reading.map((syllable) => syllable[0]).join('').slice(0, longest)

/** A person's name in all its readings, the surname's own first: 单 is shan, then dan. */
export function personSounds(name: string): string[] {
  const text = (normalise(name).match(/\p{Script=Han}+/gu) ?? []).join('')
  if (text.length < 2 || text.length > 4) return []
  const usual = pinyin(text, { ...options, mode: 'surname', surname: 'head' })
  const others = polyphonic(text, { ...options, type: 'array' }).reduce<string[][]>(combine, [[]])
  return [...new Set([usual, ...others.slice(0, mostReadings)].flatMap((reading) => [reading.join(''), initials(reading), ...reading]).flatMap(spellings))]
}

const combine = (readings: string[][], choices: string[]): string[][] =>
  readings.flatMap((reading) => choices.map((choice) => [...reading, choice])).slice(0, mostReadings)

/** Where in the text the typed pinyin or initials are spoken, as character positions; empty when nowhere. */
export const soundsLike = (text: string, typed: string): number[] =>
  /^[a-z ]+$/.test(typed) ? (match(text, typed.replaceAll(' ', ''), { continuous: true, v: true }) ?? []) : []

/** Latin letters that sort Chinese titles, and people by their surnames, by sound. */
export const sortKey = (text: string, ofPerson: boolean): string =>
  pinyin(normalise(text).slice(0, longest), { ...options, nonZh: 'consecutive', ...(ofPerson && { mode: 'surname', surname: 'head' }) }).join(' ')
