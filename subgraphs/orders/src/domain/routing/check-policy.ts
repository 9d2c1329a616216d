import { invalid, type OrderRefusal } from '../refusals.ts';
import type { Carrier, RoutingPolicy } from './routing-types.ts';
import { sceneOf } from './scenes.ts';

const CODE_MAX = 64;
const CARRIERS_MAX = 20;
const NUMBER_MAX = 1_000_000_000;

/** A policy as somebody writes it; its version is given by the house. */
export type PolicyDraft = Omit<RoutingPolicy, 'version'>;

/** Everything that is wrong with a policy, all at once. */
export function checkPolicy(policy: PolicyDraft): readonly OrderRefusal[] {
  const { channel, parcelsMax, carriers } = policy;
  const refusals: OrderRefusal[] = [];
  if (!isCode(channel)) {
    refusals.push(
      invalid(['input', 'channel'], '渠道编码不能为空。', 'channel must not be blank.'),
    );
  }
  if (parcelsMax < 1 || parcelsMax > 3) {
    refusals.push(
      invalid(['input', 'parcelsMax'], '包裹数应在 1 到 3 之间。', 'parcelsMax must be 1 to 3.'),
    );
  }
  for (const name of ['safetyStock', 'partValueMinMinor', 'kmMax'] as const) {
    refusals.push(...outside(policy[name], 0, ['input', name]));
  }
  refusals.push(...outside(policy.openOrdersMax, 1, ['input', 'openOrdersMax']));
  if (carriers.length > CARRIERS_MAX) {
    const zh = `最多 ${CARRIERS_MAX} 个承运商。`;
    refusals.push(invalid(['input', 'carriers'], zh, `At most ${CARRIERS_MAX} carriers.`));
  }
  if (new Set(carriers.map(({ code }) => code)).size < carriers.length) {
    const en = 'A carrier is named once.';
    refusals.push(invalid(['input', 'carriers'], '承运商编码不能重复。', en));
  }
  return [...refusals, ...carriers.flatMap((carrier, at) => checkCarrier(policy, carrier, at))];
}

function checkCarrier(policy: PolicyDraft, carrier: Carrier, index: number): OrderRefusal[] {
  const at = (name: string) => ['input', 'carriers', String(index), name];
  const refusals: OrderRefusal[] = [];
  if (!isCode(carrier.code)) {
    refusals.push(invalid(at('code'), '承运商编码不能为空。', 'code must not be blank.'));
  }
  if (!sceneOf(policy.scene).handOvers.includes(carrier.handOver)) {
    const zh = '该场景没有这种交付方式，请换一种。';
    const en = `Scene ${policy.scene} is not handed over by ${carrier.handOver}.`;
    refusals.push(invalid(at('handOver'), zh, en));
  }
  for (const name of ['baseMinor', 'perKmMinor', 'kmMax', 'hoursBase'] as const) {
    refusals.push(...outside(carrier[name], 0, at(name)));
  }
  return [...refusals, ...outside(carrier.kmPerHour, 1, at('kmPerHour'))];
}

function outside(value: number | null, least: number, field: readonly string[]): OrderRefusal[] {
  if (value === null || (value >= least && value <= NUMBER_MAX)) return [];
  const zh = `应在 ${least} 到 ${NUMBER_MAX} 之间。`;
  return [invalid(field, zh, `${field.at(-1)} must be ${least} to ${NUMBER_MAX}.`)];
}

function isCode(text: string): boolean {
  return text.trim() !== '' && text.length <= CODE_MAX;
}
