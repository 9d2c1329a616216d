import { Migration } from '@mikro-orm/migrations';

/** Adds products, categories and barcodes. Safe while serving: it only creates. */
export class Migration20260102000000_product extends Migration {
  override up(): void {
    this.addSql(`
      create table category (
        code    text primary key,
        name_zh text,
        name_en text
      );

      create table product (
        sku            text primary key,
        name_zh        text not null,
        name_en        text not null,
        description_zh text,
        description_en text,
        category_code  text,
        unit           text not null,
        base_price     numeric(19,4) not null,
        currency       text not null,
        status         text not null,
        search         tsvector not null,
        created_at     timestamptz not null,
        updated_at     timestamptz not null,
        constraint product_category_code_foreign
          foreign key (category_code) references category (code),
        constraint product_sku_canonical check (sku = upper(btrim(sku))),
        constraint product_base_price_not_negative check (base_price >= 0),
        constraint product_status check (status in ('ACTIVE', 'DISCONTINUED'))
      );
      create index product_category_code on product (category_code, sku);
      create index product_name_zh on product (name_zh, sku);
      create index product_name_en on product (name_en, sku);
      create index product_base_price on product (base_price, sku);
      create index product_updated_at on product (updated_at, sku);
      create index product_search on product using gin (search);

      create table barcode (
        gtin text primary key,
        code text not null,
        sku  text not null,
        constraint barcode_sku_foreign foreign key (sku) references product (sku),
        constraint barcode_gtin_form check (gtin ~ '^[0-9]{14}$'),
        constraint barcode_gtin_of_code check (gtin = lpad(code, 14, '0'))
      );
      create index barcode_sku on barcode (sku);
    `);
  }

  override down(): void {
    this.addSql('drop table barcode, product, category;');
  }
}
