import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** A system whose playground is looked at, and what is to be seen there. */
export interface PlaygroundHost {
  readonly url: string;
  /** A query `Goods` and a subscription `Stock`. */
  readonly operations: string;
  /** Texts of the answer to `Goods`; one tells who asked. */
  readonly answer: readonly string[];
  /** Name of a demo person. */
  readonly person: string;
  /** Changes stock; the text is what the subscription then shows. */
  change(): Promise<string>;
  close(): Promise<void>;
}

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

/** States what the playground of any host does in a real browser; skipped where there is none. */
export function describePlayground(name: string, start: () => Promise<PlaygroundHost>): void {
  (executablePath ? describe : describe.skip)(`the playground of ${name} in a browser`, () => {
    let host: PlaygroundHost;
    let browser: Browser;
    let page: Page;
    const asked: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      host = await start();
      browser = await chromium.launch({ executablePath: executablePath!, args: FLAGS });
      page = await browser.newPage({ viewport: { width: 1_400, height: 900 } });
      // A busy machine draws slowly; who waits in vain is told before its test is over.
      page.setDefaultTimeout(90_000);
      page.on('request', (request) => asked.push(request.url()));
      page.on('websocket', (socket) => asked.push(socket.url()));
      page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${host.url}/`);
    });

    afterAll(async () => {
      await browser?.close();
      await host?.close();
    });

    it('offers the samples of each kind of user', () => samplesAreOffered(page));
    it('runs a query as the demo person of its window, and a subscription', () =>
      operationsRun(page, host));
    it('shows the people of the demo to act as', async () => {
      await page.getByText('No environment').click();
      await page.getByText(host.person).first().waitFor();
    });

    it('comes whole from this machine, under a policy that lets no other host in', async () => {
      const hosts = new Set(asked.map((url) => new URL(url).host));
      expect([...hosts]).toEqual([new URL(host.url).host]);
      expect(complaints).toEqual([]);
      const { headers } = await fetch(`${host.url}/`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`default-src 'none'`);
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    });
  });
}

async function samplesAreOffered(page: Page): Promise<void> {
  for (const [tab, operation] of [
    ['Analyst', 'query SalesByMonth'],
    ['Mini', 'query BrowseProducts'],
    ['Till', 'query ScanBarcode'],
  ] as const) {
    await page.getByText(tab).first().click();
    await page.getByText(`Send ${operation}`).waitFor();
  }
}

async function operationsRun(page: Page, host: PlaygroundHost): Promise<void> {
  await page.locator('app-query-editor .cm-content:visible').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(host.operations);
  const results = page.locator('app-query-result:visible');

  await page.getByText('Send query Goods').click();
  for (const text of host.answer) await results.getByText(text).first().waitFor();
  // A click while a request runs would cancel it.
  await page.getByText('Loading...').waitFor({ state: 'hidden' });

  await page.getByText('Send subscription Stock').click();
  await results.getByText('"SNAPSHOT"').first().waitFor();
  const shown = await host.change();
  await results.getByText('"CHANGE"').first().waitFor();
  await results.getByText(shown, { exact: true }).first().waitFor();
}
