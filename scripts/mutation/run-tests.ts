import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectOf } from './guard.ts';

/** How the tests of one file ended: titles of those that passed and those that failed. */
export interface TestReport {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  /** What went wrong when the file could not be run at all. */
  readonly broken: string | null;
}

interface JestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const MINUTES_MAX = 10;

/** Runs the test file `test`, or of it the tests with `title`, in `folder`. */
export function runTests(folder: string, test: string, title?: string): TestReport {
  const output = join(folder, 'mutation-report.json');
  rmSync(output, { force: true });
  const jest = join('node_modules', 'jest', 'bin', 'jest.js');
  const only = title === undefined ? [] : ['--testNamePattern', escapeRegExp(title)];
  const args = ['--experimental-vm-modules', '--no-warnings', jest, test, ...only];
  const report = ['--json', `--outputFile=${output}`, '--selectProjects', projectOf(test)];
  const ran = spawnSync(process.execPath, [...args, ...report], {
    cwd: folder,
    encoding: 'utf8',
    timeout: MINUTES_MAX * 60_000,
  });
  return readReport(output) ?? { passed: [], failed: [], broken: ran.stderr.slice(-2_000) };
}

function readReport(path: string): TestReport | null {
  let report: JestReport;
  try {
    report = JSON.parse(readFileSync(path, 'utf8')) as JestReport;
  } catch {
    return null;
  }
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const titles = (status: string) =>
    tests.filter((test) => test.status === status).map(({ fullName }) => fullName);
  const broken = tests.length === 0 ? (report.testResults[0]?.message ?? 'no test ran') : null;
  return { passed: titles('passed'), failed: titles('failed'), broken };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
