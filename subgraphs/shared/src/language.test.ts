import { describe, expect, it } from '@jest/globals';
import { inBoth, languageOf } from './language.ts';

describe('the language of a request', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['zh_CN', 'zh'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['en;q=0.5, ZH-Hans;q=0.8', 'zh'],
    ['fr, zh;q=0.1', 'zh'],
    ['zh;q=0, en', 'en'],
    ['zh;q=nonsense', 'en'],
    ['zhx, enx', 'en'],
    ['*', 'en'],
    [';;;,,q=', 'en'],
  ])('of %j is %s', (header, expected) => {
    expect(languageOf(header)).toBe(expected);
  });

  it('is both where there is no request', () => {
    expect(inBoth({ zh: '茶', en: 'tea' })).toBe('茶 / tea');
  });
});
