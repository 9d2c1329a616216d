import { describe, expect, it } from '@jest/globals';
import { isThisMachine, mayConnect, originsOf } from './origins.ts';

describe('who may open a socket', () => {
  it.each([
    ['a program, which names no origin', undefined, 'shop.example', true],
    ['a page of the same host', 'https://shop.example', 'shop.example', true],
    ['a page of the same host and port', 'http://127.0.0.1:4000', '127.0.0.1:4000', true],
    ['a page whose port is the usual one', 'https://shop.example:443', 'shop.example', true],
    ['a page that is allowed by name', 'https://till.example', 'shop.example', true],
    ['a page of another host', 'https://evil.example', 'shop.example', false],
    ['a page of another port', 'http://127.0.0.1:9999', '127.0.0.1:4000', false],
    ['a host whose name begins alike', 'https://shop.example.evil', 'shop.example', false],
    ['a page without an origin of its own', 'null', 'shop.example', false],
    ['an origin that is none', 'shop.example', 'shop.example', false],
    ['a page, when the host is not named', 'https://shop.example', undefined, false],
  ])('%s', (_who, origin, host, may) => {
    expect(mayConnect(origin, host, ['https://till.example'])).toBe(may);
  });
});

describe('names of this machine', () => {
  it.each([
    'localhost',
    'localhost:4000',
    '127.0.0.1:4000',
    '127.1.2.3',
    '[::1]:4000',
    'LOCALHOST',
  ])('%s is one', (host) => expect(isThisMachine(host)).toBe(true));
  it.each(['', 'evil.example', '127.0.0.1.evil.example', 'localhost.evil', '10.0.0.1', 'a b'])(
    '%j is none',
    (host) => expect(isThisMachine(host)).toBe(false),
  );
});

describe('a list of origins', () => {
  it('is read as browsers name them', () => {
    const text = ' https://Till.example/ ,http://shop.example:80,capacitor://localhost,';
    const read = ['https://till.example', 'http://shop.example', 'capacitor://localhost'];
    expect(originsOf(text)).toEqual(read);
    expect(originsOf()).toEqual([]);
  });

  it.each(['*', 'https://*.example', 'shop.example', 'null', 'https://shop.example/till'])(
    'names no %s, which would let in nobody, or everybody',
    (text) => expect(() => originsOf(text)).toThrow(/不是网站来源.*no origin such as https/),
  );
});
