import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { describeError } from './logging.ts';

describe('an error in the log', () => {
  it('says what broke, without the row that the database quotes', () => {
    const row = 'Failing row contains (M-1, 13800138000, 王芳).';
    const error = Object.assign(
      new Error(`null value in column "tier" violates not-null constraint\n - detail: ${row}`),
      { code: '23502', detail: row },
    );

    const described = describeError(error);

    expect(described).toMatchObject({
      type: 'Error',
      message: 'null value in column "tier" violates not-null constraint',
      code: '23502',
    });
    expect(JSON.stringify(described)).not.toMatch(/13800138000|王芳/);
  });

  it('is only a type when something else was thrown', () => {
    expect(describeError('13800138000')).toEqual({ type: 'string' });
  });
});

describe('a line of the log', () => {
  it('hides what is personal, wherever it hangs on what is logged', () => {
    const module = new URL('./logging.ts', import.meta.url).href;
    const told = { phone: '13800138000', member: { name: '王芳', at: { openId: 'o-1' } }, size: 3 };
    const script = `const { createLogger } = await import(${JSON.stringify(module)});
      createLogger({ name: 'stock' }).info(${JSON.stringify(told)}, 'asked');`;
    const { stderr } = spawnSync(
      process.execPath,
      ['--no-warnings', '--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(stderr)).toMatchObject({
      service: 'stock',
      phone: '[redacted]',
      member: { name: '[redacted]', at: { openId: '[redacted]' } },
      size: 3,
      msg: 'asked',
    });
    expect(stderr).not.toMatch(/13800138000|王芳|o-1/);
  });
});
