import type { SubgraphUnderTest } from '@entresol/shared/testing';

/** One message of `stockLevelChanged`, its levels by place and SKU. */
export interface Message {
  readonly kind: 'SNAPSHOT' | 'CHANGE' | 'GAP';
  readonly position: string;
  readonly complete: boolean;
  readonly stockLevels: readonly {
    readonly sku: string;
    readonly location: { readonly code: string };
    readonly available: number;
    readonly reserved: number;
    readonly version: number;
  }[];
}

const DOCUMENT = `subscription ($skus: [String!], $locations: [String!], $after: String) {
  stockLevelChanged(skus: $skus, locations: $locations, after: $after) {
    kind position complete stockLevels { sku location { code } available reserved version }
  }
}`;

/** Watches levels; `take` waits for the next messages, `until` for one that a condition accepts. */
export async function watch(inventory: SubgraphUnderTest, variables: Record<string, unknown>) {
  const stream = await inventory.subscribe(DOCUMENT, variables);
  const seen: Message[] = [];

  async function next(): Promise<Message> {
    const { value, done } = await stream.next();
    if (done) throw new Error('the stream ended');
    if (value.errors) throw new Error(JSON.stringify(value.errors));
    const message = (value.data as { stockLevelChanged: Message }).stockLevelChanged;
    seen.push(message);
    return message;
  }

  return {
    seen: seen as readonly Message[],
    next,
    async take(count: number): Promise<readonly Message[]> {
      const taken: Message[] = [];
      while (taken.length < count) taken.push(await next());
      return taken;
    },
    async until(isLast: (message: Message) => boolean): Promise<Message> {
      for (;;) {
        const message = await next();
        if (isLast(message)) return message;
      }
    },
    stop: () => stream.return?.(),
  };
}

/** The versions of one SKU in order of arrival. */
export function versionsOf(messages: readonly Message[], sku: string): readonly number[] {
  return messages
    .flatMap(({ stockLevels }) => stockLevels)
    .filter((level) => level.sku === sku)
    .map(({ version }) => version);
}
