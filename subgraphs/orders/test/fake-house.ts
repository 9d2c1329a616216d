import { toGlobalId } from '@entresol/shared';
import type { RemoteAnswers } from '@entresol/shared/testing';
import { sellAtCounter, type Shortfall } from './fake-counter.ts';
import { Ledger, type Refused } from './fake-ledger.ts';

type Call = Parameters<RemoteAnswers>[0];

const CHANNELS = ['POS', 'MINI_PROGRAM', 'UCI', 'TMALL', 'OWN_MALL'];

export interface FakeProduct {
  readonly unitPrice: string;
  readonly barcode?: string;
  readonly currency?: string;
  readonly active?: boolean;
}

/**
 * The other subgraphs in memory, with their contracts: idempotent by reference, tombstones.
 *
 * A promotion takes a tenth off from 100 yuan on; coupon `MINUS5` of a member takes 5 yuan off.
 */
export class FakeHouse {
  readonly products = new Map<string, FakeProduct>();
  readonly locations = new Set(['SH001', 'SH002', 'WH01']);
  /** Zones of places that are not in the house's own. */
  readonly zones = new Map<string, string>();
  readonly members = new Set<string>();
  /** Coupon code → its owner. */
  readonly coupons = new Map<string, string>();
  /** Where SKUs stand, by `SKU@place`. */
  readonly bins = new Map<string, { readonly zone: string; readonly bin: string | null }>();
  readonly stock = new Ledger();
  readonly uses = new Ledger();
  readonly points = new Ledger();
  /** Channels that the house has. */
  readonly channels = new Set(CHANNELS);
  /** Counter sales by order number, with what the books lacked. */
  readonly sold = new Map<string, readonly Shortfall[]>();
  /** Why what is held may not be sold, unless it has left already. */
  expired: Refused | null = null;
  readonly calls: string[] = [];
  percentOff = 10;
  #trouble: ((call: Call, answer: () => unknown) => unknown) | null = null;

  product(sku: string, product: FakeProduct, stock = 1_000): void {
    this.products.set(sku, product);
    for (const location of this.locations) this.stock.set(`${sku}@${location}`, stock);
  }

  member(memberNo: string, points: number, ...coupons: string[]): void {
    this.members.add(memberNo);
    this.points.set(memberNo, points);
    for (const code of coupons) {
      this.coupons.set(code, memberNo);
      this.uses.set(code, 1);
    }
  }

  /** Stands between every call and its answer, until it is taken away again with null. */
  trouble(next: ((call: Call, answer: () => unknown) => unknown) | null): void {
    this.#trouble = next;
  }

  readonly answer: RemoteAnswers = (call) => {
    this.calls.push(call.operation);
    const answer = () => structuredClone(this.#answer(call));
    return this.#trouble ? this.#trouble(call, answer) : answer();
  };

  #answer({ operation, variables }: Call): unknown {
    const given = variables as Record<string, any>;
    switch (operation) {
      case 'ProductsForCommand':
        return { productsForCommand: given['skus'].flatMap((sku: string) => this.#known(sku)) };
      case 'ProductsByBarcode':
        return { products: { nodes: this.#scanned(given['barcodes']) } };
      case 'PlacesForOrder':
        return this.#places(given['codes'], given['channel']);
      case 'PlaceForUpload':
        return this.#places(given['codes'], ...given['channels']);
      case 'PlaceForReturn':
        return this.#places(given['codes'], '');
      case 'TimeZonesOfPlaces':
        return { locationsForRouting: this.#zones() };
      case 'MemberForOrder':
        return { memberForOrder: this.#member(given['memberNo']) };
      case 'TierEarnRates':
        return { tiers: [{ code: 'SILVER', earnRate: '1.5' }] };
      case 'CampaignQuote':
        return { campaignQuote: this.#quote(given['cart']) };
      case 'StockForRouting':
        return { stockForRouting: this.routingStock(given['skus'], given['locations']) };
      case 'StockPastDay':
        return { stockPastDay: this.pastDay(given['lines']) };
      case 'StockBinsForPicking':
        return { stockBinsForPicking: this.#binsOf(given['location'], given['skus']) };
      default:
        return this.#change(operation, given);
    }
  }

  #change(operation: string, given: Record<string, any>): unknown {
    const { reference, input } = given;
    const payload = (field: string, userErrors: Refused[]) => ({ [field]: { userErrors } });
    switch (operation) {
      case 'StockReserve':
        return payload('stockReserve', this.#reserve(input));
      case 'StockSell':
        return { stockSell: sellAtCounter(this.stock, this.sold, input) };
      case 'StockSplit':
        return payload('stockReservationSplit', this.#split(input));
      case 'StockRelease':
        return payload('stockRelease', this.stock.release(reference));
      case 'StockHoldWriteOff':
        return payload('stockHoldWriteOff', this.stock.writeOff(reference));
      case 'StockConsume':
        if (this.expired && !given['hasLeft']) return payload('stockConsume', [this.expired]);
        return payload('stockConsume', this.stock.finish(reference));
      case 'CouponLock':
        return payload('couponLock', this.#lock(input));
      case 'CouponUnlock':
        return payload('couponUnlock', this.uses.release(reference));
      case 'CouponRedeem':
        return payload('couponRedeem', this.uses.finish(reference));
      case 'CouponReverse':
        return payload('couponReverse', this.uses.reverse(reference));
      case 'PointsHoldPlace':
        return payload('pointsHoldPlace', this.#holdPoints(input));
      case 'PointsHoldRelease':
        return payload('pointsHoldRelease', this.points.release(reference));
      case 'PointsHoldSpend':
        return payload('pointsHoldSpend', this.points.finish(reference));
      case 'StockReturn':
        return payload('stockReturn', this.#takeIn(input));
      case 'PointsReturn':
        return payload(
          'pointsReturn',
          this.points.giveBack(input.orderNo, input.reference, input.points),
        );
      case 'PointsHoldReverse':
        return payload('pointsHoldReverse', this.points.reverse(reference));
      default:
        throw new Error(`the fake house does not know ${operation}`);
    }
  }

  #known(sku: string) {
    const product = this.products.get(sku);
    if (!product) return [];
    const { unitPrice, currency = 'CNY', active = true } = product;
    return [
      { sku, nameZh: `${sku} 中文`, nameEn: sku, categoryCode: null, unitPrice, currency, active },
    ];
  }

  #scanned(barcodes: readonly string[]) {
    return [...this.products].flatMap(([sku, { barcode }]) =>
      barcode && barcodes.some((code) => code.endsWith(barcode))
        ? [{ sku, barcodes: [barcode] }]
        : [],
    );
  }

  #places(codes: readonly string[], ...channels: string[]) {
    const known = codes.filter((code) => this.locations.has(code));
    return {
      locationsForCommand: known.map((code) => ({ code, active: true })),
      channels: [...this.channels].filter((code) => channels.includes(code)),
    };
  }

  #zones() {
    return [...this.locations].map((code) => ({
      code,
      timeZone: this.zones.get(code) ?? 'Asia/Shanghai',
    }));
  }

  #binsOf(location: string, skus: readonly string[]) {
    return skus.flatMap((sku) => {
      const bin = this.bins.get(`${sku}@${location}`);
      return bin ? [{ sku, ...bin }] : [];
    });
  }

  /** Units past their last day of sale; none unless a test says so. */
  pastDay: (lines: readonly StockLine[]) => readonly object[] = () => [];

  #member(memberNo: string) {
    if (!this.members.has(memberNo)) return null;
    return { memberNo, tierCode: 'SILVER', pointsAvailable: this.points.free(memberNo) };
  }

  /** What routing is told; `told` stands for what is there where it is told otherwise. */
  routingStock(
    skus: readonly string[],
    locations: readonly string[],
    told: (sku: string, location: string) => number = (sku, location) =>
      this.stock.free(`${sku}@${location}`),
  ) {
    const levels = skus.flatMap((sku) =>
      locations.map((location) => ({ sku, location, available: told(sku, location) })),
    );
    return levels
      .filter(({ available }) => available > 0)
      .map((level) => ({ ...level, inChannel: true, channelLeft: null, expected: [] }));
  }

  #quote(cart: FakeCart) {
    const total = cart.lines.reduce((sum, line) => sum + line.amountMinor, 0);
    const off = total >= 10_000 ? Math.floor((total * this.percentOff) / 100) : 0;
    const discounts = off > 0 ? [discount('PROMOTION', 'TENTH', off, cart.lines)] : [];
    const candidates = [candidate('PROMOTION', 'TENTH', off > 0 ? 'APPLIED' : 'BELOW_THRESHOLD')];
    for (const code of this.#storedCodes(cart)) {
      const reason = this.#couponReason(code, cart.memberNo);
      candidates.push(candidate('COUPON', code, reason));
      if (reason === 'APPLIED') discounts.push(discount('COUPON', code, 500, cart.lines));
    }
    const discountMinor = discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return { discounts, candidates, discountMinor };
  }

  /** As they are stored, whatever their case and dashes are. */
  #storedCodes({ couponCodes }: FakeCart): readonly string[] {
    const bare = (code: string) => code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0');
    const stored = [...this.coupons.keys()];
    return couponCodes.map((given) => stored.find((code) => bare(code) === bare(given)) ?? given);
  }

  #couponReason(code: string, memberNo: string | null): string {
    const owner = this.coupons.get(code);
    if (owner === undefined) return 'COUPON_NOT_FOUND';
    if (owner !== memberNo) return 'COUPON_OF_ANOTHER_MEMBER';
    return this.uses.free(code) > 0 ? 'APPLIED' : 'COUPON_LOCKED';
  }

  #reserve(input: { reference: string; replaces?: string | null; lines: StockLine[] }): Refused[] {
    const lines = input.lines.map(({ sku, location, quantity }) => ({
      key: `${sku}@${location}`,
      quantity,
    }));
    const short = ({ key, quantity }: (typeof lines)[number], available: number) => {
      const [sku, location] = key.split('@');
      const locationId = toGlobalId('Location', location!);
      const refused = { sku, locationId, requested: quantity, available };
      return { __typename: 'InsufficientStockError', code: 'INSUFFICIENT_STOCK', ...refused };
    };
    return this.stock.hold(input.reference, lines, short, input.replaces ?? null);
  }

  #split(input: { reference: string; parts: { reference: string; lines: StockLine[] }[] }) {
    const parts = input.parts.map(({ reference, lines }) => ({
      reference,
      lines: lines.map(({ sku, location, quantity }) => ({ key: `${sku}@${location}`, quantity })),
    }));
    return this.stock.split(input.reference, parts);
  }

  #takeIn(input: { reference: string; lines: (StockLine & { condition: string })[] }): Refused[] {
    const lines = input.lines.map(({ sku, location, quantity, condition }) => ({
      key: condition === 'GOOD' ? `${sku}@${location}` : `${sku}@${location} ${condition}`,
      quantity,
    }));
    return this.stock.takeIn(input.reference, lines);
  }

  #lock(input: { reference: string; expectedDiscountMinor: number; cart: FakeCart }): Refused[] {
    return this.#lockCart(input.cart, input.reference, input.expectedDiscountMinor);
  }

  #lockCart(cart: FakeCart, reference: string, expectedMinor: number): Refused[] {
    const state = this.uses.stateOf(reference);
    const { discountMinor: actualMinor } = this.#quote(cart);
    if (state === null && actualMinor !== expectedMinor) {
      return [
        { __typename: 'QuoteChangedError', code: 'QUOTE_CHANGED', expectedMinor, actualMinor },
      ];
    }
    const lines = this.#storedCodes(cart).map((key) => ({ key, quantity: 1 }));
    return this.uses.hold(reference, lines, ({ key }) => ({
      __typename: 'CouponNotUsableError',
      code: 'COUPON_NOT_USABLE',
      couponCode: key,
      reason: 'COUPON_LOCKED',
    }));
  }

  #holdPoints(input: { reference: string; memberNo: string; points: number }): Refused[] {
    const lines = [{ key: input.memberNo, quantity: input.points }];
    return this.points.hold(input.reference, lines, ({ quantity }, available) => ({
      __typename: 'InsufficientPointsError',
      code: 'INSUFFICIENT_POINTS',
      requested: quantity,
      available,
    }));
  }
}

interface FakeCart {
  readonly memberNo: string | null;
  readonly couponCodes: readonly string[];
  readonly lines: readonly QuoteLine[];
}

interface QuoteLine {
  readonly lineNo: number;
  readonly amountMinor: number;
}

interface StockLine {
  readonly sku: string;
  readonly location: string;
  readonly quantity: number;
}

/** Takes it from the lines in turn, as far as each has something left: simple, and exact. */
function discount(source: string, code: string, amountMinor: number, lines: readonly QuoteLine[]) {
  const shares = [];
  let left = amountMinor;
  for (const line of lines) {
    const taken = Math.min(left, source === 'COUPON' ? Math.floor(line.amountMinor / 2) : left);
    const share = Math.min(taken, Math.floor(line.amountMinor / 2));
    if (share > 0) shares.push({ lineNo: line.lineNo, amountMinor: share });
    left -= share;
  }
  return {
    source,
    code,
    nameZh: `${code} 优惠`,
    nameEn: `${code} off`,
    amountMinor: amountMinor - left,
    shares,
  };
}

function candidate(source: string, code: string, reason: string) {
  return { source, code, applied: reason === 'APPLIED', reason };
}
