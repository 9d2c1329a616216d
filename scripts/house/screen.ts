/** What a person sees once the system is ready. */
export function readyScreen(facts: {
  readonly url: string;
  readonly dataDir: string;
  readonly database: string;
  readonly seconds: number;
  readonly people: readonly { readonly name: string; readonly token: string }[];
}): string {
  const people = facts.people.map(({ name, token }) => `  ${name}\n    ${token}`).join('\n\n');
  const tokens = people
    ? `演示令牌 / demo tokens (Authorization: Bearer …)\n\n${people}`
    : '访问令牌 / a token: npm run token -- staff --store CODE';
  return `
  Entresol 夹层  已就绪 / ready  (${facts.seconds.toFixed(1)} s)

  图 / graph             ${facts.url}/graphql
  操作台 / playground    ${facts.url}/
  数据 / data            ${facts.dataDir} (${facts.database})

  ${tokens}

  停止 / stop: Ctrl-C
`;
}
