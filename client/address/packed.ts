import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** A value as a text for fragments of addresses: JSON, deflated (RFC 1951), in base64url (RFC 4648 §5). */
export const pack = (value: unknown): string =>
  toBase64Url(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));

/** The inverse of `pack`. @throws Error where the text was cut short, altered or written by something else */
export const unpack = (text: string): unknown => JSON.parse(strFromU8(inflateSync(fromBase64Url(text))));

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64Url = (text: string): Uint8Array =>
  strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
