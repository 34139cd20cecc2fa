const here = 'http://here.invalid'

/** A path of ours to go on to; anything else (another host, a scheme) becomes the home page. */
export function safePath(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])/.test(next)) return '/'
  if (!URL.canParse(next, here)) return '/'
  const url = new URL(next, here)
  return url.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}
