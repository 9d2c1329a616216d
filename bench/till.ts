import { parse, print, separateOperations } from 'graphql';
import { readSampleOperations } from '../gateway/src/playground/sample-operations.ts';
import * as operations from '../scripts/demo/operations.ts';
import { startSystems, type BothSystems } from './peer/both-systems.ts';
import { quantile } from './peer/figures.ts';
import { memberNoOf, skuOf, STORE_CODES } from './peer/shop.ts';
import type { BenchResult } from './run.ts';

const GOAL_P99_MS = 250;
const VISITS = 100;
const TILLS = 8;
const BARCODE = '2000000000015';
const PHONE = '13900000001';

/** One operation of the samples, with our shop's names in it. */
function sample(name: string): string {
  const texts = readSampleOperations().map(({ text }) => separateOperations(parse(text))[name]);
  return print(texts.find((found) => found !== undefined)!)
    .replaceAll('"SH001"', JSON.stringify(STORE_CODES[0]))
    .replaceAll('"M0000001"', JSON.stringify(memberNoOf(1)))
    .replaceAll('"TEA-01S"', JSON.stringify(skuOf(1)))
    .replaceAll('"WARE-01M"', JSON.stringify(skuOf(2)));
}

const OPERATIONS = {
  OpenShift: sample('OpenShift'),
  ScanBarcode: sample('ScanBarcode'),
  FindMember: sample('FindMember'),
  PreviewCart: sample('PreviewCart'),
  SubmitOrder: sample('SubmitOrder'),
  TakeCash: sample('TakeCash'),
  PreviewAmendment: sample('PreviewAmendment'),
  HandOver: sample('HandOver'),
  CompleteSale: sample('CompleteSale'),
  WorkQueues: sample('WorkQueues'),
};
type Name = keyof typeof OPERATIONS;
type Took = Map<Name, number[]>;

interface Placed {
  readonly orderSubmit: { readonly order: { readonly orderNo: string } };
}

/** How long a till's ten most used operations take over HTTP: at one till, and at eight at once. */
export async function bench(): Promise<BenchResult> {
  const systems = await startSystems(['entresol']);
  try {
    await addScannable(systems);
    await visits(systems, 'WARM', 20, new Map());
    const alone: Took = new Map();
    await visits(systems, 'T0', VISITS, alone);
    const busy: Took = new Map();
    const tills = Array.from({ length: TILLS }, (_, n) =>
      visits(systems, `T${n + 1}`, VISITS / TILLS, busy),
    );
    await Promise.all(tills);
    for (const name of Object.keys(OPERATIONS) as Name[]) {
      console.log(
        `${name.padEnd(17)} one till ${told(alone.get(name)!)}; ${TILLS} ${told(busy.get(name)!)}`,
      );
    }
    const worst = Math.max(...[...alone.values()].map((took) => at(took, 0.99)));
    const line = `till: worst p99 of ten operations ${worst.toFixed(1)} ms at one till, goal <= ${GOAL_P99_MS} ms`;
    return { line, ok: worst <= GOAL_P99_MS };
  } finally {
    await systems.stop();
  }
}

/** A product with a barcode and a member with a phone: what a till looks for first. */
async function addScannable({ service }: BothSystems): Promise<void> {
  const product = {
    sku: 'SCANNED',
    nameZh: '扫码商品',
    nameEn: 'Scanned product',
    categoryCode: 'GOODS',
    categoryNameZh: '百货',
    categoryNameEn: 'Goods',
    unit: '件',
    barcodes: [BARCODE],
    basePrice: '9.90',
  };
  await service.run(operations.PRODUCTS, { input: [product], key: 'till:product' });
  const member = {
    memberNo: 'TILL-MEMBER',
    displayName: 'Till',
    identities: [{ kind: 'PHONE', value: PHONE }],
    tags: [],
  };
  await service.run(operations.MEMBER, { input: member, key: 'till:member' });
}

/** So many customers at one till, one after the other; each operation's time is kept. */
async function visits(
  { service }: BothSystems,
  device: string,
  count: number,
  took: Took,
): Promise<void> {
  async function run<Data>(name: Name, variables: Record<string, unknown> = {}): Promise<Data> {
    const begun = performance.now();
    const data = await service.run<Data>(OPERATIONS[name].replace('TILL-1', device), variables);
    const times = took.get(name) ?? [];
    took.set(name, times);
    times.push(performance.now() - begun);
    return data;
  }

  await run('OpenShift', { key: `${device}-shift` });
  for (let n = 0; n < count; n += 1) {
    const key = `${device}-${n}`;
    await run('ScanBarcode', { barcode: BARCODE });
    await run('FindMember', { phone: PHONE });
    await run('PreviewCart');
    const placed = await run<Placed>('SubmitOrder', { key });
    const { orderNo } = placed.orderSubmit.order;
    await run('TakeCash', { orderNo, key: `${key}-pay` });
    await run('PreviewAmendment', { orderNo, version: 3 });
    await run('HandOver', { orderNo, key: `${key}-fulfil` });
    await run('CompleteSale', { key: `${key}-sale` });
    await run('WorkQueues');
  }
}

const at = (took: readonly number[], share: number) =>
  quantile(
    took.toSorted((a, b) => a - b),
    share,
  );

function told(took: readonly number[]): string {
  return `p50 ${at(took, 0.5).toFixed(1)} ms, p99 ${at(took, 0.99).toFixed(1)} ms`;
}
