import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { signToken } from '../src/create-gateway.ts';
import { findChromium } from './find-chromium.ts';
import { SECRET, startStandIn, type Served } from './start-stand-in.ts';

const executablePath = findChromium();
if (!executablePath) {
  process.stderr.write('playground: skipped, no Chromium found (apt-get install chromium)\n');
}

// Without these the browser itself calls home, which would not be the page's doing.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const OPERATIONS = `query Goods { products { sku name } whoAmI }
subscription Stock { stockLevelChanged(sku: "TEA") { kind stockLevels { available } } }`;

(executablePath ? describe : describe.skip)('the playground in a browser', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const clerk = { kind: 'STAFF', id: 'S0001', roles: ['CLERK'], stores: ['SH001'] } as const;
    served = await startStandIn('in-process', {
      playground: true,
      demoTokens: [{ name: 'Till clerk', token: await signToken(clerk, SECRET) }],
    });
    browser = await chromium.launch({ executablePath: executablePath!, args: FLAGS });
    page = await browser.newPage({ viewport: { width: 1_400, height: 900 } });
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${served.url}/`);
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it('offers the samples of each kind of user', async () => {
    for (const [tab, operation] of [
      ['Analyst', 'query SalesByMonth'],
      ['Mini', 'query BrowseProducts'],
      ['Till', 'query ScanBarcode'],
    ] as const) {
      await page.getByText(tab).first().click();
      await page.getByText(`Send ${operation}`).waitFor();
    }
  });

  it('runs a query as the demo person of its window, and a subscription', async () => {
    await page.locator('app-query-editor .cm-content:visible').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(OPERATIONS);
    const results = page.locator('app-query-result:visible');

    await page.getByText('Send query Goods').click();
    await results.getByText('"Tea"', { exact: true }).waitFor();
    expect(await results.innerText()).toContain('S0001');
    // A click while a request runs would cancel it.
    await page.getByText('Loading...').waitFor({ state: 'hidden' });

    await page.getByText('Send subscription Stock').click();
    await results.getByText('"SNAPSHOT"').waitFor();
    served.standIn.feed.change('TEA', 77);
    await results.getByText('77', { exact: true }).waitFor();
    expect(await results.innerText()).toContain('"CHANGE"');
  });

  it('shows the people of the demo to act as', async () => {
    await page.getByText('No environment').click();
    await page.getByText('Till clerk').first().waitFor();
  });

  it('comes whole from this machine, under a policy that lets no other host in', async () => {
    const origins = new Set(asked.map((url) => new URL(url).host));
    expect([...origins]).toEqual([new URL(served.url).host]);
    expect(complaints).toEqual([]);
    const { headers } = await served.send('/', {});
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});
