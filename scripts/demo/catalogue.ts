/** The demo's products: a small tea and household shop, made by rule so that every start agrees. */

const CATEGORIES = [
  { code: 'TEA', zh: '茶叶', en: 'Tea', unit: '盒' },
  { code: 'WARE', zh: '茶具', en: 'Tea ware', unit: '件' },
  { code: 'SNACK', zh: '茶点', en: 'Snacks', unit: '袋' },
  { code: 'HOME', zh: '家居', en: 'Home', unit: '件' },
] as const;

const GOODS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  TEA: [
    ['龙井绿茶', 'Longjing green tea'],
    ['碧螺春', 'Biluochun green tea'],
    ['铁观音', 'Tieguanyin oolong'],
    ['大红袍', 'Dahongpao oolong'],
    ['祁门红茶', 'Keemun black tea'],
    ['普洱熟茶', 'Ripe pu-erh'],
  ],
  WARE: [
    ['白瓷盖碗', 'White porcelain gaiwan'],
    ['紫砂壶', 'Yixing teapot'],
    ['玻璃公道杯', 'Glass fairness cup'],
    ['竹制茶盘', 'Bamboo tea tray'],
    ['双层保温杯', 'Double-wall tumbler'],
  ],
  SNACK: [
    ['绿豆糕', 'Mung bean cake'],
    ['桂花糕', 'Osmanthus cake'],
    ['海苔脆', 'Seaweed crisps'],
    ['核桃酥', 'Walnut cookies'],
    ['话梅', 'Salted plums'],
  ],
  HOME: [
    ['香薰蜡烛', 'Scented candle'],
    ['亚麻桌旗', 'Linen table runner'],
    ['藤编收纳篮', 'Rattan basket'],
    ['陶瓷花瓶', 'Ceramic vase'],
  ],
};

const SIZES = [
  ['小', 'small', 1],
  ['中', 'medium', 1.8],
  ['大', 'large', 3.2],
] as const;

/** A product as the graph takes it. */
export interface DemoProduct {
  readonly sku: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly categoryCode: string;
  readonly categoryNameZh: string;
  readonly categoryNameEn: string;
  readonly unit: string;
  readonly barcodes: readonly string[];
  readonly basePrice: string;
}

/** All products of the demo: 60, with valid EAN-13 codes of the in-store range 20…29. */
export function demoProducts(): readonly DemoProduct[] {
  let serial = 0;
  return CATEGORIES.flatMap((category) =>
    GOODS[category.code]!.flatMap(([zh, en], kind) =>
      SIZES.map(([sizeZh, sizeEn, factor], size) => {
        serial += 1;
        return {
          sku: `${category.code}-${String(kind + 1).padStart(2, '0')}${'SML'[size]}`,
          nameZh: `${zh}（${sizeZh}）`,
          nameEn: `${en}, ${sizeEn}`,
          categoryCode: category.code,
          categoryNameZh: category.zh,
          categoryNameEn: category.en,
          unit: category.unit,
          barcodes: [ean13(`20${String(serial).padStart(10, '0')}`)],
          basePrice: ((12 + ((serial * 37) % 90)) * factor).toFixed(2),
        };
      }),
    ),
  );
}

function ean13(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
  return `${twelve}${(10 - (sum % 10)) % 10}`;
}
