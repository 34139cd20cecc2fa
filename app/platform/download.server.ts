import type { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { today } from '~/domain/calendar'

export interface Download {
  name: string
  mediaType: string
  stream: Readable
  /** In bytes, where it is known beforehand. */
  size?: number
}

/** Sends a stream as a file to be saved, never to be shown in the portal's own origin. */
export function download({ name, mediaType, stream, size }: Download): Response {
  return new Response(createReadableStreamFromReadable(stream), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': attachment(name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
      ...(size === undefined ? {} : { 'Content-Length': String(size) }),
    },
  })
}

/** An .xlsx, named for what it holds and the day. */
export const spreadsheet = (title: string, stream: Readable): Response =>
  download({
    name: `${title}-${today().toISOString().slice(0, 10)}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    stream,
  })

/** The name in UTF-8 for today's browsers and in ASCII for the rest (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
