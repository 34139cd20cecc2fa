/** The kinds of file that may lie with an agreement: what a scanner, a phone or an office gives. */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', starts: '25504446' },
  png: { mediaType: 'image/png', starts: '89504e470d0a1a0a' },
  jpg: { mediaType: 'image/jpeg', starts: 'ffd8ff' },
  jpeg: { mediaType: 'image/jpeg', starts: 'ffd8ff' },
  ofd: { mediaType: 'application/ofd', starts: '504b0304', holds: 'OFD.xml' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', starts: '504b0304', holds: 'word/document.xml' },
} as const satisfies Record<string, { mediaType: string; starts: string; holds?: string }>

export const acceptedFiles = Object.keys(fileKinds).map((extension) => `.${extension}`).join(',')

export const largestFile = 20 * 1024 * 1024

/**
 * The media type of a file by its extension and its content, which must agree; null where they do not or it is none of ours.
 * `tail` holds the end of the file, where a zip archive lists what it holds.
 */
export function mediaTypeOf(name: string, head: Buffer, tail: Buffer): string | null {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!Object.hasOwn(fileKinds, extension)) return null
  const kind: { mediaType: string; starts: string; holds?: string } = fileKinds[extension as keyof typeof fileKinds]
  if (!head.subarray(0, 8).toString('hex').startsWith(kind.starts)) return null
  return !kind.holds || tail.includes(kind.holds) ? kind.mediaType : null
}

const longestName = 120

/** A name to show and to offer for download: no path, no control or direction characters, at most 120 characters with its extension. */
export function safeFileName(name: string): string {
  const bare = name.normalize('NFC').replace(/^.*[/\\]/su, '').replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').replace(/^[.\s]+|[.\s]+$/g, '')
  const extension = /\.[a-z0-9]{1,5}$/i.exec(bare)?.[0] ?? ''
  const stem = [...bare.slice(0, bare.length - extension.length)].slice(0, longestName - extension.length).join('').trim()
  return `${stem || 'file'}${extension}`
}
