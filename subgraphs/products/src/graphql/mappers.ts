import type { Category } from '../persistence/entities/category.ts';
import type { ProductRecord } from '../persistence/product-row.ts';

export type ProductMapper = ProductRecord;
export type CategoryMapper = Category;
