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
