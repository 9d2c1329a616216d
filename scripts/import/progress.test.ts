import { describe, expect, it } from '@jest/globals';
import { Progress, progressText } from './progress.ts';

function printed(isTTY: boolean | undefined) {
  const clock = { now: 0 };
  const texts: string[] = [];
  const output = { isTTY, write: (text: string) => texts.push(text) };
  return { clock, texts, progress: new Progress('reading', output, () => clock.now) };
}

describe('progress', () => {
  it('tells rate, share and time left', () => {
    expect(progressText('reading', { lines: 250_000, share: 0.25 }, 1_000)).toBe(
      'reading: 250,000 行 lines · 250,000 行/秒 lines/s · 25 % · 剩余 left 0:03',
    );
  });

  it('tells no share and no time left where the end is unknown', () => {
    expect(progressText('sending', { lines: 90, share: null }, 60_000)).toBe(
      'sending: 90 行 lines · 2 行/秒 lines/s',
    );
  });

  it('writes one line over on a terminal', () => {
    const { clock, texts, progress } = printed(true);
    for (clock.now = 0; clock.now <= 400; clock.now += 100) {
      progress.update({ lines: clock.now, share: null });
    }
    progress.end({ lines: 500, share: 1 });
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text.startsWith('\r'))).toBe(true);
    expect(texts.at(-1)).toMatch(/\n$/);
  });

  it('writes a line every five seconds elsewhere', () => {
    const { clock, texts, progress } = printed(undefined);
    for (clock.now = 0; clock.now <= 12_000; clock.now += 500) {
      progress.update({ lines: clock.now, share: null });
    }
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^reading: 5,000 .*\n$/);
  });

  it('is silent when nobody is to be told', () => {
    const silent = new Progress('reading', null, () => 0);
    silent.update({ lines: 1, share: 0.5 });
    expect(silent.end({ lines: 1, share: 1 })).toBeUndefined();
  });
});
