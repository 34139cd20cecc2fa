import PostalMime from 'postal-mime'

/** A written mail taken apart again, to be shown. */
export interface ParsedMail {
  subject: string
  headers: [name: string, value: string][]
  html: string
  text: string
}

export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const { subject = '', headers, html = '', text = '' } = await PostalMime.parse(Buffer.from(raw))
  return { subject, headers: headers.map(({ originalKey, value }) => [originalKey, value]), html, text }
}
