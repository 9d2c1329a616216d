import type { Receiver } from '../intake/outside-order.ts';
import { invalid, type OrderRefusal } from '../refusals.ts';

const LENGTHS = {
  name: 64,
  phone: 32,
  province: 64,
  city: 64,
  district: 64,
  address: 300,
} as const;

/** Everything in a delivery that is wrong in itself. */
export function checkDelivery(receiver: Receiver): readonly OrderRefusal[] {
  const refusals = Object.entries(LENGTHS).flatMap(([name, max]) => {
    const text = receiver[name as keyof typeof LENGTHS];
    if (text === null || (text.trim() !== '' && text.length <= max)) return [];
    const zh = `不能为空，且不超过 ${max} 个字符。`;
    const field = name === 'name' ? 'receiver' : name;
    return [invalid(['input', 'delivery', field], zh, `${field} has 1 to ${max} characters.`)];
  });
  if (receiver.divisionCode !== null && !/^\d{6}$/.test(receiver.divisionCode)) {
    const field = ['input', 'delivery', 'divisionCode'];
    refusals.push(invalid(field, '行政区划代码为六位数字。', 'A division has six digits.'));
  }
  if ((receiver.latitude === null) !== (receiver.longitude === null)) {
    const field = ['input', 'delivery', 'latitude'];
    refusals.push(invalid(field, '经纬度须同时给出。', 'Give both latitude and longitude.'));
  }
  return [...refusals, ...checkDegrees(receiver)];
}

function checkDegrees({ latitude, longitude }: Receiver): readonly OrderRefusal[] {
  const isFar = Math.abs(Number(latitude ?? 0)) > 90 || Math.abs(Number(longitude ?? 0)) > 180;
  if (!isFar) return [];
  const en = 'Degrees go from -90 to 90 and from -180 to 180.';
  return [invalid(['input', 'delivery', 'latitude'], '经纬度超出范围。', en)];
}
