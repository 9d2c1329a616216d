import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const pages = globSync(
  ['*.md', 'docs/**/*.md', 'subgraphs/*/{,docs/}*.md', 'gateway/*.md', 'bench/*.md'],
  {
    cwd: ROOT,
  },
);

/** The commands that a page names, without their arguments. */
function commandsOf(page: string): readonly string[] {
  const found = [...read(page).matchAll(/npm (?:run [\w:]+|start|test|ci)/g)].map(([text]) => text);
  return [...new Set(found)].sort();
}

describe('the documents', () => {
  it('lead to files that are there', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, link]) => join(dirname(page), link!))
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(pages).toContain('README.md');
    expect(broken).toEqual([]);
  });

  it('name commands that exist, the same in both languages', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const known = ['npm ci', 'npm start', 'npm test', ...Object.keys(scripts).map(scriptCommand)];
    for (const page of ['README.md', 'README.zh-CN.md']) {
      expect(commandsOf(page).filter((command) => !known.includes(command))).toEqual([]);
    }
    expect(commandsOf('README.zh-CN.md')).toEqual(commandsOf('README.md'));
  });

  it('show operations that the graph answers', () => {
    const api = buildSchema(read('schema/api.graphql'));
    const operations = pages.flatMap((page) =>
      [...read(page).matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text!),
    );
    expect(operations.length).toBeGreaterThan(0);
    expect(operations.flatMap((text) => validate(api, parse(text)))).toEqual([]);
  });
});

function scriptCommand(name: string): string {
  return `npm run ${name}`;
}
