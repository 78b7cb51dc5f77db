import type { Configuration } from '@countersign/platform';

/** What letters say of where they come from. */
export type PublicPlace = Pick<Configuration, 'publicUrl' | 'host' | 'port' | 'organization'>;

/** The address of the portal, without a slash at its end. */
export const portalAddressOf = ({ publicUrl, host, port }: Omit<PublicPlace, 'organization'>): string =>
  publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
