import type { Category } from '../persistence/entities/category.ts';
import type { Product } from '../persistence/entities/product.ts';

export type ProductMapper = Product;
export type CategoryMapper = Category;
