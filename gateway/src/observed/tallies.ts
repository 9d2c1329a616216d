import type { Metric, Registry } from 'prom-client';

/** What a metric is called, and what tells its values apart. */
export interface TallyOptions<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly Label[];
}

/** Adds to one value. Costs no more than that: Prometheus' form is made when somebody asks. */
export type Tally = (value: number) => void;

/** Finds the value of some labels, in the order of their names; whoever counts often holds on to it. */
export type TallyOf = (...labels: string[]) => Tally;

interface Told {
  readonly metricName: string;
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
}

/** A counter: each value is a sum. */
export function countTallies<Label extends string>(
  registry: Registry,
  options: TallyOptions<Label>,
): TallyOf {
  const { name: metricName } = options;
  return tallies(registry, 'counter', options, () => {
    let sum = 0;
    return {
      add: (value) => void (sum += value),
      tell: (labels) => [{ metricName, labels, value: sum }],
    };
  });
}

/** A histogram: each value is how many were at most as large as each bound, all, and their sum. */
export function bucketTallies<Label extends string>(
  registry: Registry,
  options: TallyOptions<Label> & { readonly bounds: readonly number[] },
): TallyOf {
  const { name, bounds } = options;
  return tallies(registry, 'histogram', options, () => {
    const counts = new Float64Array(bounds.length + 1);
    let sum = 0;
    return {
      add(value) {
        let at = 0;
        while (at < bounds.length && value > bounds[at]!) at += 1;
        counts[at]! += 1;
        sum += value;
      },
      tell(labels) {
        let count = 0;
        const buckets = [...bounds, '+Inf'].map((le, at) => {
          count += counts[at]!;
          return { metricName: `${name}_bucket`, labels: { le, ...labels }, value: count };
        });
        return [
          ...buckets,
          { metricName: `${name}_sum`, labels, value: sum },
          { metricName: `${name}_count`, labels, value: count },
        ];
      },
    };
  });
}

interface Branch {
  readonly below: Map<string, Branch>;
  tally: Kept | null;
}

interface Kept {
  readonly add: Tally;
  tell(labels: Readonly<Record<string, string>>): readonly Told[];
}

function tallies<Label extends string>(
  registry: Registry,
  type: 'counter' | 'histogram',
  { name, help, labelNames }: TallyOptions<Label>,
  make: () => Kept,
): TallyOf {
  const kept: { readonly labels: readonly string[]; readonly tally: Kept }[] = [];
  // By one label after the other: names that need not be put together to be found.
  const root: Branch = { below: new Map(), tally: null };
  const named = (labels: readonly string[]) =>
    Object.fromEntries(labelNames.map((label, at) => [label, labels[at] ?? '']));
  const metric = {
    name,
    help,
    type,
    aggregator: 'sum',
    get: async () => ({
      name,
      help,
      type,
      aggregator: 'sum',
      values: kept.flatMap(({ labels, tally }) => tally.tell(named(labels))),
    }),
    reset() {
      kept.length = 0;
      root.below.clear();
    },
  };
  // Of a metric it asks for its name and values alone.
  registry.registerMetric(metric as unknown as Metric);
  return (...labels) => {
    let branch = root;
    for (const label of labels) {
      let next = branch.below.get(label);
      if (!next) branch.below.set(label, (next = { below: new Map(), tally: null }));
      branch = next;
    }
    if (branch.tally === null) kept.push({ labels, tally: (branch.tally = make()) });
    return branch.tally.add;
  };
}
