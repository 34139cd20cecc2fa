import { Transform } from 'node:stream'

/**
 * Takes out the zero bytes that React 18 leaves where a character of several bytes does not fit the end of one of its buffers
 * (react#24985): a browser shows them within attributes. No page of ours has one of its own.
 */
export const withoutZeroBytes = (): Transform =>
  new Transform({
    transform: (chunk: Buffer, _encoding, done) => done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk),
  })
