/** A text without what XML forbids: control characters (but tab and line break) and halves of characters. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
