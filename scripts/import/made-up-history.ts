import { ourFile } from './fixtures.ts';

const invoices = 4_000;
const firstMinute = Date.UTC(2009, 11, 1, 7, 45);
const codes = ['22423', '85123A', '85123a', '84879', '21212 ', '47503J', 'POST', 'M', '90001'];
const prices = ['2.55', '12.75', '0.001', '0.85', '295.00', '1.65', '18.00', '4.995', '0.29'];

/**
 * A made-up history with every peculiarity of the real file, the same each time.
 *
 * Some 11,000 lines over four months: repeats, codes that differ by case or a blank, services,
 * free lines, returns before their sale, write-offs, bad debt, and lines that must be rejected.
 */
export function madeUpHistory(): string {
  const next = sequence();
  const rows: string[] = [];
  for (let at = 0; at < invoices; at += 1) {
    const time = timeOf(firstMinute + at * 43 * 60_000);
    const customer = at % 4 === 0 ? '' : String(12_345 + next(300));
    for (const line of linesOf(at, next)) {
      const country = customer.endsWith('7') && next(20) === 0 ? 'EIRE' : 'United Kingdom';
      rows.push(`${line.head},${time},${line.price},${line.nobody ? '' : customer},${country}`);
    }
  }
  return ourFile(...rows);
}

interface Line {
  readonly head: string;
  readonly price: string;
  readonly nobody?: boolean;
}

function linesOf(at: number, next: (below: number) => number): Line[] {
  const number = 489_434 + at;
  if (at % 31 === 30) {
    return [
      { head: `${number},${codeOf(next)},damages,-${1 + next(9)}`, price: '0', nobody: true },
    ];
  }
  if (at % 1_501 === 1_500) {
    return [{ head: `A${number},B,Adjust bad debt,1`, price: '-11062.06', nobody: true }];
  }
  const isReturn = at % 7 === 6;
  const count = 1 + next(5);
  const lines = Array.from({ length: count }, (): Line => {
    const place = next(codes.length);
    const quantity = isReturn ? -(1 + next(12)) : 1 + next(48);
    const price = !isReturn && next(40) === 0 ? '0' : prices[place]!;
    const head = `${isReturn ? 'C' : ''}${number},${codes[place]},"ITEM ""${place}"", LARGE",`;
    return { head: head + String(quantity), price };
  });
  if (at % 50 === 0) lines.push(lines[0]!);
  if (at % 400 === 1) lines.push(...broken(number));
  return lines;
}

/** Each of these must be in the reject report, and nowhere else. */
function broken(number: number): Line[] {
  return [
    { head: `${number},22423,NO QUANTITY,0`, price: '1.00' },
    { head: `${number},22423,FIVE DECIMALS,1`, price: '1.00001' },
    { head: `${number},22423,NO NUMBER,many`, price: '1.00' },
    { head: `${number},22423,ONE FIELD,MORE,1`, price: '1.00' },
  ];
}

function codeOf(next: (below: number) => number): string {
  return codes[next(codes.length)]!;
}

function timeOf(minute: number): string {
  return new Date(minute).toISOString().slice(0, 19).replace('T', ' ');
}

/** A fixed sequence of small numbers (Park and Miller). */
function sequence(): (below: number) => number {
  let state = 20_091_201;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
