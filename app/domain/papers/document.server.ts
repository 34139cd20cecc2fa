import { Document, type FileChild, Packer } from 'docx'
import { fontTable } from './fonts'
import { page, pageNumbers } from './page'
import { stylesheet } from './styles'

export interface OfficialDocument {
  title: string
  /** The organ whose paper it is: the document's author. */
  organ: string
  children: FileChild[]
}

/** A `.docx` on the page and in the styles of GB/T 9704-2012. Its size is that of its text: lists without end belong in an annex. */
export function officialDocument({ title, organ, children }: OfficialDocument): Promise<Buffer> {
  const document = new Document({
    title,
    creator: organ,
    lastModifiedBy: organ,
    compatabilityModeVersion: 15,
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: page, footers: pageNumbers, children }],
  })
  return Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'word/styles.xml', data: stylesheet() },
  ])
}
