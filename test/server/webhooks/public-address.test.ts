import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { PUBLIC_ONLY, createOutbound } from '../../../server/webhooks/outbound.ts'
import { isAcceptable } from '../../../server/webhooks/post.ts'
import { listOf, mayBeReached } from '../../../server/webhooks/public-address.ts'

const NONE = listOf([])

describe('addresses that messages may go to', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'unspecified'],
    ['10.1.2.3', 'RFC 1918'],
    ['172.16.0.1', 'RFC 1918'],
    ['172.31.255.255', 'RFC 1918'],
    ['192.168.1.1', 'RFC 1918'],
    ['100.64.0.1', 'RFC 6598, carriers'],
    ['169.254.169.254', 'metadata of clouds'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['fe80::1', 'link-local'],
    ['fd00:ec2::254', 'unique local, metadata of a cloud'],
    ['fc00::1', 'unique local'],
    ['ff02::1', 'multicast'],
    ['::ffff:127.0.0.1', 'IPv4-mapped'],
    ['::ffff:10.0.0.1', 'IPv4-mapped'],
    ['::ffff:8.8.8.8', 'IPv4-mapped: no address of its own'],
    ['64:ff9b::7f00:1', 'NAT64'],
    ['64:ff9b:1::a00:1', 'NAT64 of one network'],
    ['2002:7f00:1::', '6to4'],
    ['2001:0:7f00:1::', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['localhost', 'a name'],
    ['', 'nothing'],
  ])('%s is none of them (%s)', (address) => {
    expect(mayBeReached(address, NONE)).toBe(false)
  })

  it.each([
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.1',
    '100.128.0.1',
    '2a00:1450::1',
    '2606:4700::1',
  ])('%s is one', (address) => {
    expect(mayBeReached(address, NONE)).toBe(true)
  })

  it('no IPv4 address inside an IPv6 one makes it one', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), (bytes) => {
        const dotted = bytes.join('.')
        for (const prefix of ['::ffff:', '::', '64:ff9b::', '::ffff:0:']) {
          expect(mayBeReached(prefix + dotted, NONE)).toBe(false)
        }
      }),
    )
  })

  it('an operator may name networks that are not public', () => {
    const allowed = listOf(['10.20.0.0/16', 'fd12::/48'])

    expect(mayBeReached('10.20.3.4', allowed)).toBe(true)
    expect(mayBeReached('fd12::7', allowed)).toBe(true)
    expect(mayBeReached('10.21.3.4', allowed)).toBe(false)
    // A mapped address is checked as what it is mapped to, by the operator's own word.
    expect(mayBeReached('169.254.169.254', allowed)).toBe(false)
  })

  it.each([
    'https://example.lv/hook',
    'https://example.lv:8443/hook?a=1',
    'https://8.8.8.8/hook',
    'https://[2a00:1450::1]/hook',
  ])('%s is taken', (url) => {
    expect(isAcceptable(url, PUBLIC_ONLY)).toBe(true)
  })

  it.each([
    ['http://example.lv/hook', 'no TLS'],
    ['https://user:word@example.lv/', 'a user name'],
    ['https://127.0.0.1/', 'loopback'],
    ['https://2130706433/', 'loopback as one number'],
    ['https://0177.0.0.1/', 'loopback in octal digits'],
    ['https://0x7f.1/', 'loopback in hexadecimal digits'],
    ['https://[::1]/', 'loopback'],
    ['https://[::ffff:169.254.169.254]/', 'metadata'],
    ['https://169.254.169.254/latest/meta-data', 'metadata'],
    ['ftp://example.lv/', 'another protocol'],
    ['file:///etc/passwd', 'another protocol'],
    ['example.lv', 'no address'],
  ])('%s is refused (%s)', (url) => {
    expect(isAcceptable(url, PUBLIC_ONLY)).toBe(false)
  })

  it.each(['10.20.0.0/16', '10.20.0.0/16, fd12::/48', '127.0.0.1/32'])(
    'the setting takes %s',
    (text) => {
      expect(readConfig({ WEBHOOK_NETWORKS: text }).webhooks?.networks).toEqual(text.split(', '))
    },
  )

  it.each(['10.20.0.0', '10.20.0.0/33', 'fd12::/129', 'example.lv/8', '10.0.0.0/8/8', ''])(
    'the setting refuses "%s" by its name',
    (text) => {
      expect(() => readConfig({ WEBHOOK_NETWORKS: text })).toThrow('WEBHOOK_NETWORKS')
    },
  )

  it('http is taken where the operator allows it', () => {
    const outbound = createOutbound({ allowHttp: true, networks: [] })

    expect(isAcceptable('http://example.lv/hook', outbound)).toBe(true)
    expect(isAcceptable('http://127.0.0.1/hook', outbound)).toBe(false)
  })
})
