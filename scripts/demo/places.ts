/** Entities, places, channels and people of the demo. Places are real districts, shops are not. */

export const LEGAL_ENTITIES = [
  { code: 'HQ', name: '夹层零售（上海）有限公司' },
  { code: 'EAST', name: '夹层零售华东分公司' },
];

const OPEN_DAILY = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: '10:00',
  closes: '22:00',
}));

interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly kind: 'STORE' | 'CENTRAL_WAREHOUSE' | 'CITY_WAREHOUSE' | 'FRONT_WAREHOUSE';
  readonly grade?: 'A' | 'B' | 'C';
  readonly divisionCode: string;
  readonly region: string;
  readonly street: string;
  readonly latitude: string;
  readonly longitude: string;
}

const PLACES: readonly PlaceRow[] = [
  place(
    'SH001',
    '上海南京东路店',
    'STORE',
    '310101',
    '上海市黄浦区',
    '示例路1号',
    '31.2363',
    '121.4800',
    'A',
  ),
  place(
    'SH002',
    '上海徐家汇店',
    'STORE',
    '310104',
    '上海市徐汇区',
    '示例路2号',
    '31.1950',
    '121.4370',
    'A',
  ),
  place(
    'SH003',
    '上海五角场店',
    'STORE',
    '310110',
    '上海市杨浦区',
    '示例路3号',
    '31.2990',
    '121.5140',
    'B',
  ),
  place(
    'HZ001',
    '杭州湖滨店',
    'STORE',
    '330102',
    '浙江省杭州市上城区',
    '示例路4号',
    '30.2560',
    '120.1640',
    'A',
  ),
  place(
    'HZ002',
    '杭州滨江店',
    'STORE',
    '330108',
    '浙江省杭州市滨江区',
    '示例路5号',
    '30.2080',
    '120.2110',
    'C',
  ),
  place(
    'NJ001',
    '南京新街口店',
    'STORE',
    '320104',
    '江苏省南京市秦淮区',
    '示例路6号',
    '32.0410',
    '118.7840',
    'B',
  ),
  place(
    'BJ001',
    '北京朝阳店',
    'STORE',
    '110105',
    '北京市朝阳区',
    '示例路7号',
    '39.9210',
    '116.4430',
    'A',
  ),
  place(
    'WEB01',
    '线上店',
    'STORE',
    '310115',
    '上海市浦东新区',
    '示例路8号',
    '31.2210',
    '121.5440',
    'A',
  ),
  place(
    'CW001',
    '嘉定总仓',
    'CENTRAL_WAREHOUSE',
    '310114',
    '上海市嘉定区',
    '示例路9号',
    '31.3750',
    '121.2650',
  ),
  place(
    'HZ901',
    '杭州城市仓',
    'CITY_WAREHOUSE',
    '330110',
    '浙江省杭州市余杭区',
    '示例路10号',
    '30.4190',
    '120.3000',
  ),
  place(
    'SH901',
    '上海前置仓',
    'FRONT_WAREHOUSE',
    '310105',
    '上海市长宁区',
    '示例路11号',
    '31.2200',
    '121.4240',
  ),
];

function place(
  code: string,
  name: string,
  kind: PlaceRow['kind'],
  divisionCode: string,
  region: string,
  street: string,
  latitude: string,
  longitude: string,
  grade?: 'A' | 'B' | 'C',
): PlaceRow {
  const row = { code, name, kind, divisionCode, region, street, latitude, longitude };
  return grade ? { ...row, grade } : row;
}

export const LOCATIONS = PLACES.map(({ divisionCode, region, street, ...rest }) => ({
  ...rest,
  address: { divisionCode, region, street },
  openingHours: rest.kind === 'STORE' ? OPEN_DAILY : [],
  legalEntityCode: rest.code.startsWith('SH') || rest.code === 'CW001' ? 'HQ' : 'EAST',
}));

export const STORE_CODES = LOCATIONS.filter(({ kind }) => kind === 'STORE').map(({ code }) => code);
export const WAREHOUSE_CODES = LOCATIONS.filter(({ kind }) => kind !== 'STORE').map(
  ({ code }) => code,
);

export const CHANNELS = [
  { code: 'POS', name: '门店收银' },
  { code: 'MINI', name: '小程序' },
  { code: 'WEB', name: '网上商城' },
  { code: 'MARKET', name: '电商平台' },
];

export const STAFF = [
  { staffNo: 'S0001', displayName: '收银员一号', roles: ['CLERK'], stores: ['SH001'] },
  {
    staffNo: 'S0002',
    displayName: '店长一号',
    roles: ['CLERK', 'STORE_MANAGER'],
    stores: ['SH001'],
  },
  { staffNo: 'S0003', displayName: '收银员二号', roles: ['CLERK'], stores: ['SH002', 'SH003'] },
  { staffNo: 'S0004', displayName: '收银员三号', roles: ['CLERK'], stores: ['HZ001'] },
  { staffNo: 'S0005', displayName: '商品专员', roles: ['MERCHANDISER'], stores: [] },
  { staffNo: 'S0006', displayName: '库存专员', roles: ['STOCK_CONTROLLER'], stores: [] },
  { staffNo: 'S0007', displayName: '市场专员', roles: ['MARKETER'], stores: [] },
  { staffNo: 'S0008', displayName: '采购经理', roles: ['PURCHASE_MANAGER'], stores: [] },
];
