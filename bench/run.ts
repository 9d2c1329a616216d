import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a measurement says at its end. */
export interface BenchResult {
  /** One line: the ratio and its goal. */
  readonly line: string;
  /** Whether the goal is reached. */
  readonly ok: boolean;
}

// `npm run bench -- NAME`: the last line is the result, the exit code says whether the goal is met.
const OTHERS = new Set(['run']);

const names = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !OTHERS.has(name));
const [name] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  console.error(`usage: npm run bench -- NAME\nNAME is one of: ${names.join(', ')}`);
  process.exit(2);
}
const { bench } = (await import(`./${name}.ts`)) as { bench(): Promise<BenchResult> };
const { line, ok } = await bench();
console.log(line);
process.exit(ok ? 0 : 1);
