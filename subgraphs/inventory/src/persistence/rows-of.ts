export { rowsOf, textsOf } from '@entresol/shared';

/** The columns of a list of level keys. */
export const KEY_COLUMNS = 'sku text, location text';
