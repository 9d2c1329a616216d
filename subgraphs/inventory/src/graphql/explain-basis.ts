import type { Language } from '@entresol/shared';
import type { Basis } from '../domain/replenishment/proposal.ts';

interface Explained {
  readonly proposed: number;
  readonly from?: string | null | undefined;
  readonly to: string;
  readonly basis: Basis;
}

/** Says in a sentence how a quantity came about. */
export function explainBasis(line: Explained, language: Language): string {
  const { basis } = line;
  const parts = [salesOf(basis), positionOf(basis), ruleOf(line), sourceOf(line)];
  return parts.map((part) => part[language]).join(language === 'zh' ? '；' : '; ');
}

function salesOf({ sold, days, perDay }: Basis) {
  return {
    zh: `${days} 天售出 ${sold} 件（日均 ${perDay}）`,
    en: `${sold} sold in ${days} days (${perDay} a day)`,
  };
}

function positionOf({ available, inTransit, awaited, incoming }: Basis) {
  return {
    zh: `可用 ${available}、在途 ${inTransit}、待发 ${awaited}、在途采购 ${incoming}`,
    en: `${available} available, ${inTransit} on the way, ${awaited} held elsewhere, ${incoming} from suppliers`,
  };
}

function ruleOf({ proposed, basis }: Explained) {
  const { rule, reorderPoint, target, need, packSize } = basis;
  switch (rule) {
    case 'SALES_SHARE':
      return {
        zh: `按销量占比分得 ${proposed} 件`,
        en: `its share by sales is ${proposed}`,
      };
    case 'FILL_TO_LEVEL':
    case 'REORDER':
      return {
        zh: `再订货点 ${reorderPoint}、目标 ${target}、每包 ${packSize}，需 ${need} 件，给 ${proposed} 件`,
        en: `reorder point ${reorderPoint}, target ${target}, packs of ${packSize}: needs ${need}, gets ${proposed}`,
      };
    case 'ASKED':
      return {
        zh: `门店要货 ${proposed} 件（测算需 ${need} 件）`,
        en: `the store asks for ${proposed} (its sales say ${need})`,
      };
    default:
      return rule satisfies never;
  }
}

function sourceOf({ from, basis }: Explained) {
  const { sourceAvailable, sourceSafety, km } = basis;
  if (!from) return { zh: '各地均无货，建议采购', en: 'nobody can give it: buy it' };
  return {
    zh: `由 ${from} 调出（可用 ${sourceAvailable}，自留 ${sourceSafety}，相距 ${km} 公里）`,
    en: `${from} gives it (has ${sourceAvailable}, keeps ${sourceSafety}, ${km} km away)`,
  };
}
