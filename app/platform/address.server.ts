import { isIP } from 'node:net'
import { env } from './env.server'
import type { Client } from './session.server'

declare module '@remix-run/node' {
  interface AppLoadContext {
    /** The address at the other end of the socket, handed over by the web server. */
    remoteAddress?: string
  }
}

/**
 * The client's address: the socket's, or, behind `TRUSTED_PROXIES` proxies of ours, the one that the outermost
 * of them reported. What a client itself writes into X-Forwarded-For stands further left and is never read.
 */
export function clientAddress(request: Request, context: { remoteAddress?: string }): string {
  return addressBehind(context.remoteAddress ?? '', request.headers.get('x-forwarded-for') ?? '', env().TRUSTED_PROXIES)
}

/** Who is at the other end, as sessions record it and attempts are counted by. */
export const clientOf = ({ request, context }: { request: Request; context: { remoteAddress?: string } }): Client => ({
  address: clientAddress(request, context),
  userAgent: request.headers.get('user-agent')?.slice(0, 300) ?? '',
})

/** The pure rule of `clientAddress`. An entry that is no address ends the walk at the hop that sent it. */
export function addressBehind(socket: string, forwardedFor: string, trustedProxies: number): string {
  const reported = forwardedFor.split(',').map(bare).reverse().slice(0, trustedProxies)
  const firstFault = reported.findIndex((entry) => !isIP(entry))
  const believed = firstFault === -1 ? reported : reported.slice(0, firstFault)
  return believed.at(-1) ?? (bare(socket) || 'unknown')
}

/** An address as proxies write it (`[::1]:443`, `10.0.0.1:80`, `::ffff:10.0.0.1`), without port, brackets or mapping. */
function bare(entry: string): string {
  const text = entry.trim().toLowerCase()
  const host = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  return /^::ffff:([\d.]+)$/.exec(host)?.[1] ?? host
}

/** What attempts are counted by: the address itself, or the /64 network that one IPv6 subscriber commands. */
export function addressBlock(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const groups = tail === undefined ? left : [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
