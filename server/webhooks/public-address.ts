import { BlockList, isIP } from 'node:net'

/** Special-purpose IPv4 addresses that no message may go to: IANA's registry, RFC 6890. */
const IPV4_NOT_PUBLIC = [
  '0.0.0.0/8', // this network, unspecified
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by carriers
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, metadata of clouds
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
]

/**
 * Of IPv6 only global unicast addresses are public; everything else (loopback, link-local, unique
 * local, multicast, IPv4-mapped, NAT64) is outside of it. Inside, these are not.
 */
const IPV6_GLOBAL = '2000::/3'
const IPV6_NOT_PUBLIC = [
  '2001::/23', // protocol assignments, Teredo: an IPv4 address inside
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: an IPv4 address inside
  '3fff::/20', // documentation
]

const notPublic = listOf([...IPV4_NOT_PUBLIC, ...IPV6_NOT_PUBLIC])
const globalUnicast = listOf([IPV6_GLOBAL])

/** Whether a text is networks in the form '10.20.0.0/16', with commas between. */
export function areNetworks(text: string): boolean {
  return networksIn(text).every((network) => {
    const [address = '', prefix = '', ...more] = network.split('/')
    const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
    return more.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest
  })
}

export function networksIn(text: string): string[] {
  return text.split(',').map((network) => network.trim())
}

/** Networks in the form '10.20.0.0/16'. @throws Error where one is none */
export function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/')
    list.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

/**
 * Whether an IP address may be reached from here by an address that somebody entered.
 * @param allowed networks that the operator named, public or not
 */
export function mayBeReached(address: string, allowed: BlockList): boolean {
  const family = isIP(address)
  if (family === 0) return false
  const name = family === 6 ? 'ipv6' : 'ipv4'
  if (allowed.check(address, name)) return true
  if (notPublic.check(address, name)) return false
  return family === 4 || globalUnicast.check(address, 'ipv6')
}
