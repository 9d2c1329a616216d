import {
  commonUserError,
  isCommonRefusal,
  toGlobalId,
  userError,
  type CommonRefusal,
  type Language,
  type UserErrorFields,
} from '@entresol/shared';
import type {
  InsufficientStock,
  LocationUnknown,
  OutOfScope,
  OwnerUnknown,
  PoolClosed,
  ReservationClosed,
  SkuUnknown,
  StockChanged,
  StockRefusal,
  StockVersionChanged,
} from '../domain/refusals.ts';
import { toCartError } from './to-cart-error.ts';
import { toLotError } from './to-lot-error.ts';
import { toProcurementError } from './to-procurement-error.ts';
import { toScanError } from './to-scan-error.ts';
import { toStocktakeError } from './to-stocktake-error.ts';
import { toSyncError } from './to-sync-error.ts';
import { documentUserError } from './document-user-error.ts';
import { stateWord } from './state-word.ts';

/** Restates a refusal for the graph; each area restates its own. */
export function toUserError(
  refusal: StockRefusal | CommonRefusal,
  language: Language,
): UserErrorFields {
  if (isCommonRefusal(refusal)) return commonUserError(refusal, language);
  switch (refusal.kind) {
    case 'InsufficientStock':
      return insufficientStock(refusal, language);
    case 'SkuUnknown':
      return skuUnknown(refusal, language);
    case 'LocationUnknown':
      return locationUnknown(refusal, language);
    case 'OwnerUnknown':
      return ownerUnknown(refusal, language);
    case 'StockChanged':
      return stockChanged(refusal, language);
    case 'PoolClosed':
      return poolClosed(refusal, language);
    case 'StockVersionChanged':
      return stockVersionChanged(refusal, language);
    case 'OutOfScope':
      return outOfScope(refusal, language);
    case 'CartHoldUnknown':
    case 'CartHoldLimit':
      return toCartError(refusal, language);
    case 'ReservationClosed':
      return reservationClosed(refusal, language);
    case 'DocumentState':
    case 'DocumentChanged':
    case 'DocumentQuantity':
    case 'NoTransferSource':
    case 'NothingToReplenish':
      return documentUserError(refusal, language);
    case 'LotRequired':
    case 'LotDatesDiffer':
    case 'LotExpired':
    case 'LotNotTracked':
    case 'LotsInStock':
      return toLotError(refusal, language);
    case 'PurchaseState':
    case 'PurchaseChanged':
    case 'PurchaseExceeded':
    case 'PurchaseFourEyes':
    case 'StatementChanged':
      return toProcurementError(refusal, language);
    case 'ScanUnreadable':
    case 'ScanUnknown':
      return toScanError(refusal, language);
    case 'SyncRowRejected':
    case 'SyncBatchDiffers':
      return toSyncError(refusal, language);
    default:
      return toStocktakeError(refusal, language);
  }
}

function insufficientStock(refusal: InsufficientStock, language: Language): UserErrorFields {
  const { sku, location, requested, available, field } = refusal;
  const message = {
    zh: `${location} 的 ${sku} 可用 ${available} 件，不足 ${requested} 件。请减少数量或换个地点。`,
    en: `${location} has ${available} of ${sku} available, fewer than ${requested}. Ask for fewer, or at another place.`,
  };
  const parts = { code: 'INSUFFICIENT_STOCK', message, field, retryable: true };
  const locationId = toGlobalId('Location', location);
  const extra = { sku, locationId, requested, available };
  return userError('InsufficientStockError', parts, language, extra);
}

function skuUnknown({ sku, field }: SkuUnknown, language: Language): UserErrorFields {
  const message = {
    zh: `没有货号为 ${sku} 的商品。请先建立商品。`,
    en: `No product has the SKU ${sku}. Create the product first.`,
  };
  const parts = { code: 'SKU_UNKNOWN', message, field };
  return userError('SkuUnknownError', parts, language, { sku });
}

function locationUnknown(
  { location, field }: LocationUnknown,
  language: Language,
): UserErrorFields {
  const message = {
    zh: `没有编码为 ${location} 的营业地点。请核对编码。`,
    en: `No open place has the code ${location}. Check the code.`,
  };
  const parts = { code: 'LOCATION_UNKNOWN', message, field };
  return userError('LocationUnknownError', parts, language, { location });
}

function ownerUnknown({ owner, field }: OwnerUnknown, language: Language): UserErrorFields {
  const message = {
    zh: `没有编码为 ${owner} 的货主。请先登记货主。`,
    en: `Nobody with the code ${owner} keeps units with us. Register the owner first.`,
  };
  const parts = { code: 'OWNER_UNKNOWN', message, field };
  return userError('OwnerUnknownError', parts, language, { owner });
}

function poolClosed({ pool, sku, location }: PoolClosed, language: Language): UserErrorFields {
  const message = {
    zh: `活动库存 ${pool} 已关闭，或没有 ${location} 的 ${sku}。`,
    en: `The campaign pool ${pool} is closed, or has no ${sku} at ${location}.`,
  };
  return userError('PoolClosedError', { code: 'POOL_CLOSED', message }, language, { pool, sku });
}

function stockVersionChanged(
  { field, expected, actual }: StockVersionChanged,
  language: Language,
): UserErrorFields {
  const message = {
    zh: `版本已变为 ${actual}，而不是 ${expected}。请重新读取后再修改。`,
    en: `The version is ${actual}, not ${expected}. Read it again before you change it.`,
  };
  const parts = { code: 'STOCK_VERSION_CHANGED', message, field };
  return userError('StockVersionError', parts, language, { expected, actual });
}

function outOfScope({ front, location }: OutOfScope, language: Language): UserErrorFields {
  const message = {
    zh: `前台库存 ${front} 不从 ${location} 销售。请换一个发货地点。`,
    en: `The front stock ${front} does not sell from ${location}. Take another place.`,
  };
  const parts = { code: 'OUT_OF_SCOPE', message };
  return userError('OutOfScopeError', parts, language, { front, location });
}

function stockChanged(refusal: StockChanged, language: Language): UserErrorFields {
  const { sku, expected, actual, field } = refusal;
  const message = {
    zh: `${sku} 现有 ${actual} 件，而不是 ${expected} 件。请重新清点后再提交。`,
    en: `There are ${actual} of ${sku}, not ${expected}. Count again before you submit.`,
  };
  const parts = { code: 'STOCK_CHANGED', message, field };
  return userError('StockChangedError', parts, language, { sku, expected, actual });
}

function reservationClosed(
  { reference, status }: ReservationClosed,
  language: Language,
): UserErrorFields {
  const message = {
    zh: `预留 ${reference} 已关闭（${stateWord(status)}）。请用新的单号重新预留。`,
    en: `The reservation ${reference} is closed (${status}). Reserve again under a new reference.`,
  };
  const parts = { code: 'RESERVATION_CLOSED', message, field: ['reference'] };
  return userError('ReservationClosedError', parts, language, { reference });
}
