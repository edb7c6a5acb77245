import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { isFound, testWith } from '../tool.ts';

/** Debian's browser; `CHROMIUM` names another. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const ALONE = [
  '--no-sandbox',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** An open page, and everything it did that a page should not do. */
export interface Visit {
  readonly page: Page;
  /** Console messages, errors, dialogs, windows, requests, and violations of its security policy. */
  readonly heard: readonly string[];
}

let browser: Promise<Browser> | undefined;

/**
 * Opens a file, offline, in the browser that the tests of a file share.
 *
 * @param first a script that runs before all others
 */
export async function visit(file: string, options: BrowserContextOptions = {}, first = ''): Promise<Visit> {
  browser ??= chromium.launch({ executablePath: CHROMIUM, args: ALONE });
  const context = await (await browser).newContext({ offline: true, ...options });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('popup', (popup) => heard.push(`window: ${popup.url()}`));
  page.on('dialog', async (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== url) heard.push(`request: ${request.url()}`);
  });
  await page.addInitScript(
    `document.addEventListener('securitypolicyviolation', ({ effectiveDirective: rule, blockedURI: what }) =>
      console.log('forbidden by ' + rule + ': ' + what));`,
  );
  await page.addInitScript(first);
  await page.goto(url);
  return { page, heard };
}

/** Closes all open pages. */
export async function leave(): Promise<void> {
  for (const context of (await browser)?.contexts() ?? []) await context.close();
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Declares a test that needs the browser, and optionally another tool. */
export function testInBrowser(
  name: string,
  run: () => Promise<void>,
  tool?: { readonly name: string; readonly probe: readonly string[] },
): void {
  if (tool && isFound(CHROMIUM)) testWith(tool.name, name, run, tool.probe);
  else testWith(CHROMIUM, name, run);
}
