import { Migration } from '@mikro-orm/migrations';

/** Adds products, categories and barcodes. Safe while serving: it only creates. */
export class Migration20260102000000_product extends Migration {
  override up(): void {
    this.addSql(`
      create table category (
        code    text primary key,
        name_zh text not null,
        name_en text not null
      );

      create table product (
        sku            text primary key,
        name_zh        text not null,
        name_en        text not null,
        description_zh text,
        description_en text,
        category_code  text references category (code),
        unit           text not null,
        base_price     numeric(19,4) not null,
        currency       text not null,
        status         text not null,
        created_at     timestamptz not null,
        updated_at     timestamptz not null,
        constraint product_sku_canonical check (sku = upper(btrim(sku))),
        constraint product_base_price_not_negative check (base_price >= 0)
      );

      create table barcode (
        code text primary key,
        sku  text not null references product (sku)
      );
      create index barcode_sku on barcode (sku);
    `);
  }

  override down(): void {
    this.addSql('drop table barcode, product, category;');
  }
}
