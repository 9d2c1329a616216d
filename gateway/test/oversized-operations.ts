const nested = (levels: number): string =>
  levels === 0 ? 'sku' : `twin { ${nested(levels - 1)} }`;

const lists = (levels: number): string =>
  levels === 0 ? 'sku' : `related { ${lists(levels - 1)} }`;

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const doubling = (levels: number): string =>
  times(levels, (i) => `fragment F${i} on Product { ...F${i + 1} ...F${i + 1} }`);

/** Operations that each go one step beyond a limit, with a word of the refusal in both languages. */
export const OVERSIZED: readonly (readonly [
  rule: string,
  query: string,
  en: string,
  zh: string,
])[] = [
  ['13 levels', `{ products { ${nested(11)} } }`, 'too deep (13)', '嵌套太深（13）'],
  [
    '31 aliases',
    `{ products { ${times(31, (i) => `a${i}: sku`)} } }`,
    'too many aliases (31)',
    '别名太多（31）',
  ],
  [
    '21 root fields',
    `{ ${times(21, () => 'whoAmI')} }`,
    'too many root fields (21)',
    '根字段太多（21）',
  ],
  [
    'more than 2,000 tokens',
    `{ products { ${times(2_000, () => 'sku')} } }`,
    'too long',
    '操作太长',
  ],
  [
    'fragments that double 20 times',
    `{ products { ...F0 } } ${doubling(20)} fragment F20 on Product { sku }`,
    'too many fields once its fragments',
    '展开片段后字段太多',
  ],
  [
    'lists that multiply',
    `{ products { ${lists(4)} } }`,
    'too many values; ask for smaller pages or less nesting (211110)',
    '结果可能过大，请减小 first 或嵌套（211110）',
  ],
];

/** The largest operations that are let through. */
export const JUST_FITTING: readonly (readonly [rule: string, query: string])[] = [
  ['12 levels', `{ products { ${nested(10)} } }`],
  ['30 aliases', `{ products { ${times(30, (i) => `a${i}: sku`)} } }`],
  ['20 root fields', `{ ${times(20, () => 'whoAmI')} }`],
  ['lists in lists', `{ products { ${lists(3)} } }`],
];
