import { Converter } from 'opencc-js/t2cn'

const simplify = Converter({ from: 't', to: 'cn' })
const surrogates = /\p{Surrogate}/gu
const controls = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g

/** Text that every engine and database accepts: lone surrogates and control characters (line breaks too) become spaces. */
export const clean = (text: string): string => text.replace(surrogates, ' ').replace(controls, ' ')

/** Written as everybody writes it: nothing to look up. */
const plain = /^[\x20-\x7e]*$/

/** One spelling for what readers take as the same: NFKC (full and half width), simplified characters, lower case. */
export const normalise = (text: string): string => (plain.test(text) ? text : simplify(clean(text).normalize('NFKC'))).toLowerCase()
