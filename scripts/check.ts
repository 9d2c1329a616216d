import { spawnSync } from 'node:child_process';

/** One step of the check: a program of the project and its arguments. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const GENERATED = ['schema', 'subgraphs/*/src/graphql/generated', 'subgraphs/*/src/remote'];

const STEPS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'compose', command: ['node', 'scripts/compose.ts'] },
  { name: 'generate', command: ['node', 'scripts/generate.ts'] },
];

/** `npm run check`: every step runs, so that one report names all faults. */
const failed = STEPS.filter(({ name, command: [program, ...args] }) => {
  const began = performance.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return status !== 0;
}).map(({ name }) => name);

if (!isGeneratedCurrent()) failed.push('generated files are not current: run npm run generate');
if (failed.length > 0) {
  console.error(`\ncheck failed: ${failed.join(', ')}`);
  process.exit(1);
}

/** Generated files are committed: what was just generated must be what git has. */
function isGeneratedCurrent(): boolean {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', ...GENERATED], {
    encoding: 'utf8',
  });
  if (status !== 0) return true; // Not a checkout: nothing to compare with.
  if (stdout.trim() !== '') console.error(stdout);
  return stdout.trim() === '';
}
