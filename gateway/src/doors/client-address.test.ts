import { describe, expect, it } from '@jest/globals';
import { clientAddress } from './client-address.ts';

const PROXIES = ['10.0.0.1', '10.0.0.2'];

describe('the address of a client', () => {
  it.each([
    ['is that of its connection', '1.2.3.4', undefined, '1.2.3.4'],
    ['is not what it says itself', '1.2.3.4', '9.9.9.9', '1.2.3.4'],
    ['is what our proxy says', '10.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['is what our first proxy says', '10.0.0.1', '1.2.3.4, 10.0.0.2', '1.2.3.4'],
    ['is not made up before our proxy', '10.0.0.1', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
    ['is the proxy when that says nothing', '10.0.0.1', undefined, '10.0.0.1'],
    ['is one in either notation', '::ffff:10.0.0.1', '::ffff:1.2.3.4', '1.2.3.4'],
  ])('%s', (_rule, remoteAddress, forwarded, address) => {
    const headers = { 'x-forwarded-for': forwarded };
    expect(clientAddress({ headers, socket: { remoteAddress } }, PROXIES)).toBe(address);
  });
});
