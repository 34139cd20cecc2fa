/** A part of an official paper; headings of level 1 to 4 are numbered 一、 （一） 1. （1） by whoever writes their text. */
export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; caption: string; columns: string[]; rows: string[][] }

/** An official paper as GB/T 9704-2012 sets it: a title, the text, whose it is and of which day. */
export interface Paper {
  title: string
  /** The line under the title, such as the period. */
  subtitle?: string
  blocks: PaperBlock[]
  organ: string
  date: Date
  /** Titles of what comes with it (附件). */
  attachments: string[]
}
