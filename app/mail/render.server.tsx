import { convert } from 'html-to-text'
import { renderToStaticMarkup } from 'react-dom/server'
import { Letter, type LetterContent } from './Letter'

/** The letter as HTML and as plain text, both from the same tree. */
export function render(content: LetterContent): { html: string; text: string } {
  const html = `<!DOCTYPE html>${renderToStaticMarkup(<Letter {...content} />)}`
  return { html, text: convert(html, plainText) }
}

const heading = { options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } }
const paragraph = { leadingLineBreaks: 1, trailingLineBreaks: 1 }

const plainText = {
  wordwrap: false as const,
  selectors: [
    { selector: 'h1', ...heading },
    { selector: 'h2', ...heading },
    { selector: 'p', options: paragraph },
    { selector: 'a', options: { linkBrackets: ['<', '>'] as [string, string] } },
    { selector: 'hr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  ],
}
