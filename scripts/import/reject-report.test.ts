import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RejectReport, reportLine } from './reject-report.ts';
import type { Reject } from './rejects.ts';

const reject: Reject = {
  fileLine: 5,
  lineNo: 4,
  code: 'ZERO_QUANTITY',
  detail: '500001',
  raw: '4,500001,"7"" BOX",0',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entresol-rejects-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the reject report', () => {
  it('holds line number, code, both languages and the line as it was', async () => {
    const report = await RejectReport.create(join(folder, 'new', 'rejects.csv'));
    await report.write([reject, { ...reject, lineNo: null }]);
    await report.write([]);
    await report.close();
    expect(report.count).toBe(2);
    expect(await readFile(report.path, 'utf8')).toBe(
      '\uFEFFfile_line,line_no,code,reason_zh,reason_en,detail,raw\r\n' +
        '5,4,ZERO_QUANTITY,数量为零,the quantity is zero,500001,"4,500001,""7"""" BOX"",0"\r\n' +
        '5,,ZERO_QUANTITY,数量为零,the quantity is zero,500001,"4,500001,""7"""" BOX"",0"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t1', '\r=1', '＝1'])(
    'does not let the cell %j start a formula',
    (detail) => {
      expect(reportLine({ ...reject, detail })).toMatch(/,"?'/);
    },
  );

  it('says what to do where it cannot be written', async () => {
    await expect(RejectReport.create('/dev/null/rejects.csv')).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    });
  });

  it('says that the disk is full when it is', async () => {
    const report = await RejectReport.create('/dev/full').catch((error: unknown) => error);
    expect(report).toMatchObject({ code: 'DISK_FULL' });
  });
});
