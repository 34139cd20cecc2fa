import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict'
import { normalise } from './normalise.ts'

const han = /\p{Script=Han}/u
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu

let lexicon: { jieba: Jieba; frequencies: Map<string, number> } | undefined

/** The dictionary takes some hundred milliseconds to read: done once, when first needed. */
function loaded() {
  if (lexicon) return lexicon
  const lines = dict.toString().split('\n').map((line) => line.split(' '))
  const short = lines.filter(([word]) => word!.length === 2 || word!.length === 3)
  lexicon = { jieba: Jieba.withDict(dict), frequencies: new Map(short.map(([word, times]) => [word!, Number(times)])) }
  return lexicon
}

export const isHan = (text: string): boolean => han.test(text)

/** Whether a text of two or three characters is a word of the dictionary. */
export const isDictionaryWord = (word: string): boolean => loaded().frequencies.has(word)

/** How often a dictionary word of two or three characters was met in the newspapers and novels that the dictionary was counted on. */
export const dictionaryFrequency = (word: string): number | undefined => loaded().frequencies.get(word)

/**
 * Words of a text, normalised, in order: Chinese by jieba without its model for unknown words, words over two characters
 * split again into dictionary words, as Meilisearch does; other scripts by letters and digits. Punctuation is dropped.
 */
export function words(text: string): string[] {
  return (normalise(text).match(runs) ?? []).flatMap((run) => (isHan(run) ? chineseWords(run) : [run]))
}

const chineseWords = (run: string): string[] => loaded().jieba.cut(run, false).flatMap(resplit)

function resplit(word: string): string[] {
  const characters = [...word]
  if (characters.length <= 2) return [word]
  const parts: string[] = []
  for (let at = 0; at < characters.length; ) {
    const part = [2, 3].map((length) => characters.slice(at, at + length).join('')).find(isDictionaryWord) ?? characters[at]!
    parts.push(part)
    at += [...part].length
  }
  return parts
}

/** Every two neighbouring Chinese characters, in order: 待处理 gives 待处 and 处理. */
export function pairs(text: string): string[] {
  return (normalise(text).match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((character, i) => characters[i]! + character)
  })
}

/** Dictionary words that segmentation left inside or across its words, each once. */
export function insideWords(text: string): string[] {
  const cut = new Set(words(text))
  return [...new Set(pairs(text))].filter((pair) => !cut.has(pair) && isDictionaryWord(pair))
}
