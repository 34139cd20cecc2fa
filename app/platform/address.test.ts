import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressBehind, addressBlock } from './address.server'

const address = () => fc.oneof(fc.ipV4(), fc.ipV6())
const forwarded = () => fc.array(fc.oneof(address(), fc.string())).map((entries) => entries.join(', '))

describe('addressBehind', () => {
  it('believes nothing that is forwarded where no proxy is trusted', () => {
    fc.assert(fc.property(fc.ipV4(), forwarded(), (socket, header) => void expect(addressBehind(socket, header, 0)).toBe(socket)))
  })

  it('takes what the outermost trusted proxy reported, whatever the client forged before it', () => {
    const hops = fc.array(fc.ipV4(), { maxLength: 3 })
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), hops, forwarded(), (client, socket, inner, forged) => {
        const header = [forged, client, ...inner].filter(Boolean).join(', ')
        expect(addressBehind(socket, header, inner.length + 1)).toBe(client)
      }),
    )
  })

  it('stops at the hop that reported no address', () => {
    expect(addressBehind('10.0.0.1', '203.0.113.9, nonsense', 1)).toBe('10.0.0.1')
    expect(addressBehind('10.0.0.1', '203.0.113.9, nonsense, 10.0.0.2', 3)).toBe('10.0.0.2')
  })

  it('answers with an address or the socket, never with forged text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(5), (header, proxies) => {
        expect(addressBehind('192.0.2.1', header, proxies)).toMatch(/^[0-9a-f.:%a-z]+$/)
      }),
    )
  })

  it.each([
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['192.0.2.7:51000', '192.0.2.7'],
    ['', 'unknown'],
  ])('reads %j as %s', (written, meant) => expect(addressBehind(written, '', 0)).toBe(meant))
})

describe('addressBlock', () => {
  it('keeps an IPv4 address and counts an IPv6 subscriber as one, however they write it', () => {
    expect(addressBlock('192.0.2.7')).toBe('192.0.2.7')
    expect(addressBlock('2001:db8:0:1::7')).toBe('2001:db8:0:1::/64')
    expect(addressBlock('2001:0db8::1:0:0:0:8')).toBe('2001:db8:0:1::/64')
    expect(addressBlock('::1')).toBe('0:0:0:0::/64')
  })

  it('gives every address of a /64 the same block', () => {
    const group = fc.nat(0xffff).map((n) => n.toString(16))
    const half = fc.tuple(group, group, group, group).map((groups) => groups.join(':'))
    fc.assert(fc.property(half, half, half, (network, one, other) => void expect(addressBlock(`${network}:${one}`)).toBe(addressBlock(`${network}:${other}`))))
  })

  it('tells networks apart', () => {
    fc.assert(fc.property(fc.ipV6(), (written) => void expect(addressBlock(written)).toMatch(/^([0-9a-f]{1,4}:){4}:\/64$|^[\d.]+$/)))
  })
})
