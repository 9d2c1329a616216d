import { fileURLToPath } from 'node:url';
import type { Guard } from './mutation/guard.ts';
import { GUARDS } from './mutation/guards/index.ts';
import { runTests } from './mutation/run-tests.ts';
import { createWorkingCopy, type WorkingCopy } from './mutation/working-copy.ts';

const USAGE = `npm run mutation-proof [-- WORDS …]
把每道防线逐一拿掉，对应的测试必须变红；WORDS 只选名称、文件或不变式编号含有它的防线。
Takes each guard out of a copy in turn: the test named with it must turn red.
WORDS choose the guards whose text, file or invariant holds one of them.`;

/** Whether the named test passes with the guard and fails without it; the reason when not. */
function faultOf(copy: WorkingCopy, guard: Guard): string | null {
  const whole = runTests(copy.folder, guard.test, guard.red);
  if (whole.broken !== null) return `the test cannot be run: ${whole.broken}`;
  if (whole.passed.length === 0 || whole.failed.length > 0) return 'the test is red already';
  const without = copy.without(guard, () => runTests(copy.folder, guard.test, guard.red));
  if (without.broken !== null) return `without it nothing runs: ${without.broken}`;
  return without.failed.length > 0 ? null : 'nothing turned red';
}

function main(words: readonly string[]): number {
  if (words.some((word) => word.startsWith('-'))) {
    console.error(USAGE);
    return 2;
  }
  const chosen = GUARDS.filter(({ invariant, guard, file }) => {
    const text = `${invariant} ${guard} ${file}`.toLowerCase();
    return words.length === 0 || words.some((word) => text.includes(word.toLowerCase()));
  });
  if (chosen.length === 0) {
    console.error(`没有这样的防线 / no guard is named like this: ${words.join(' ')}\n${USAGE}`);
    return 2;
  }
  const copy = createWorkingCopy(fileURLToPath(new URL('../', import.meta.url)));
  let unproved = 0;
  try {
    for (const guard of chosen) {
      const fault = faultOf(copy, guard);
      if (fault !== null) unproved += 1;
      const verdict = fault === null ? 'red ' : 'FAIL';
      console.log(`${verdict} ${guard.invariant}: ${guard.guard} (${guard.file})`);
      console.log(`     ${guard.red}${fault === null ? '' : `\n     ${fault}`}`);
    }
  } finally {
    copy.remove();
  }
  console.log(`${chosen.length - unproved} guards proved, ${unproved} not`);
  return unproved === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
