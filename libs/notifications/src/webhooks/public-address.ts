import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, type LookupFunction, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why a webhook's address is not called. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
  constructor() {
    super('The address is not a public one.');
    this.name = 'AddressRefused';
  }
}

/** What ipaddr.js takes for unicast like any other and is none: networks for measurements, and the old site-local. */
const NOT_PUBLIC_EITHER = new BlockList();
NOT_PUBLIC_EITHER.addSubnet('198.18.0.0', 15, 'ipv4');
NOT_PUBLIC_EITHER.addSubnet('fec0::', 10, 'ipv6');

/** Whether an IP address is one of the public Internet: not of this machine, of a network of ours, or reserved. */
export function isPublicAddress(address: string): boolean {
  // IPv4 in the clothes of IPv6 is judged as the IPv4 that it is.
  const ip = ipaddr.process(address);
  return ip.range() === 'unicast' && !NOT_PUBLIC_EITHER.check(ip.toString(), ip.kind());
}

/**
 * Finds a host's addresses and lets none pass that is not public. A connection made with it goes to an address that
 * was judged, and not to what the name means a moment later.
 */
export const lookupPublic: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error !== null) return done(error, '', 4);
    const addresses: LookupAddress[] = found;
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      return done(new AddressRefused() as NodeJS.ErrnoException, '', 4);
    if (options.all) return done(null, addresses);
    return done(null, addresses[0]!.address, addresses[0]!.family);
  });
};

/** Checks what a URL names, now. @throws AddressRefused; or what finding its addresses throws */
export async function checkPublicHost(url: URL): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // No name is looked up where there is an address already.
  if (isIP(host) !== 0) {
    if (!isPublicAddress(host)) throw new AddressRefused();
    return;
  }
  await new Promise<void>((resolve, reject) => {
    lookupPublic(host, { all: true }, (error) => (error === null ? resolve() : reject(error)));
  });
}
