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
  ['11 levels', `{ products { ${nested(9)} } }`, 'too deep (11)', '嵌套太深（11）'],
  ['50 levels', `{ products { ${nested(48)} } }`, 'too deep (50)', '嵌套太深（50）'],
  [
    '16 aliases',
    `{ products { ${times(16, (i) => `a${i}: sku`)} } }`,
    'too many aliases (16)',
    '别名太多（16）',
  ],
  [
    '101 aliases of __typename',
    `{ ${times(101, (i) => `a${i}: __typename`)} }`,
    'too many aliases (101)',
    '别名太多（101）',
  ],
  [
    '11 root fields',
    `{ ${times(11, () => 'whoAmI')} }`,
    'too many root fields (11)',
    '根字段太多（11）',
  ],
  [
    'a field 21 times',
    `{ products { ${times(21, () => 'sku')} } }`,
    'repeats a field too often (21)',
    '同一字段重复太多（21）',
  ],
  [
    'a field 500 times',
    `{ products { ${times(500, () => 'sku')} } }`,
    'repeats a field too often (500)',
    '同一字段重复太多（500）',
  ],
  [
    '10 unknown directives',
    `{ whoAmI ${times(10, (i) => `@no${i}`)} }`,
    'too many directives (10)',
    '指令太多（10）',
  ],
  [
    'more than 1,000 tokens',
    `{ products { ${times(1_000, () => 'sku')} } }`,
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
  [
    'lists that cost too much',
    `{ products { ${lists(2)} } }`,
    'costs too much; ask for smaller pages or less nesting (1110)',
    '费用过高，请减小 first 或嵌套（1110）',
  ],
];

/** The largest operations that are let through. */
export const JUST_FITTING: readonly (readonly [rule: string, query: string])[] = [
  ['10 levels', `{ products { ${nested(8)} } }`],
  ['15 aliases', `{ products { ${times(15, (i) => `a${i}: sku`)} } }`],
  ['10 root fields', `{ ${times(10, () => 'whoAmI')} }`],
  ['a field 20 times', `{ products { ${times(20, () => 'sku')} } }`],
  ['5 directives', `{ ${times(5, (i) => `a${i}: whoAmI @skip(if: false)`)} }`],
  ['lists in lists', `{ products { ${lists(1)} } }`],
];

/** Pages that multiply, each said in another way; none may cost more than nobody may spend. */
export const LARGE_PAGES: readonly (readonly [rule: string, query: string, variables: object])[] = [
  ['written out', '{ shelf(first: 1000) { related { sku } } }', {}],
  ['by a variable', 'query ($n: Int) { shelf(first: $n) { related { sku } } }', { n: 1_000 }],
  ['by a default', 'query ($n: Int = 1000) { shelf(first: $n) { related { sku } } }', {}],
  [
    'by one variable on two levels',
    'query ($n: Int) { shelf(first: $n) { beside(first: $n) { sku } } }',
    { n: 40 },
  ],
  [
    'in a fragment',
    'query ($n: Int) { ...F } fragment F on Query { shelf(first: 9) { beside(first: $n) { sku } } }',
    { n: 200 },
  ],
];

/** Fragments that each spread the next twice, 25 times: 33 million fields, and never the same text. */
export function fragmentBomb(name: string): string {
  const fragments = times(
    25,
    (i) => `fragment ${name}${i} on Product { ...${name}${i + 1} ...${name}${i + 1} }`,
  );
  return `{ products { ...${name}0 } } ${fragments} fragment ${name}25 on Product { sku }`;
}
