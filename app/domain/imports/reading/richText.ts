import type { XmlHandlers } from './xml.server'

/** Collects the text of a string item (`si` or `is`): all its runs, without phonetic readings. */
export class RichText implements XmlHandlers {
  #text = ''
  #collecting = false
  #phonetic = 0

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1
    if (name === 't') this.#collecting = this.#phonetic === 0
  }

  text(text: string): void {
    if (this.#collecting) this.#text += text
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1
    if (name === 't') this.#collecting = false
  }

  /** What has come together; starts anew. */
  take(): string {
    const text = unescape(this.#text)
    this.#text = ''
    return text
  }
}

/** Undoes `_x000D_`, the format's way to write characters that XML has none for (ECMA-376 part 1, 22.9.2.19). */
export const unescape = (text: string) =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
