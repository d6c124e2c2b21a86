import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from './browser.ts';
import { makePdf } from './make.ts';
import { openSite, type BuiltSite } from './site-files.ts';

/**
 * Prints pages of a built site, several at a time, each in a tab of one browser. If the browser crashes or hangs, a new
 * one prints the rest.
 * @param paths the paths of the pages, such as `/hi/print/summary/`
 * @param seconds the time limit for one page
 * @returns the PDF of each path
 * @throws if a page cannot be printed the second time either
 */
export async function printPages(
  site: BuiltSite,
  paths: readonly string[],
  seconds: number,
): Promise<Map<string, Uint8Array>> {
  const printed = new Map<string, Uint8Array>();
  try {
    await printMissing(site, paths, seconds, printed);
  } catch (error) {
    console.warn(`${messageOf(error)}. Printing again in a new browser.`);
    await printMissing(site, paths, seconds, printed);
  }
  return printed;
}

async function printMissing(
  site: BuiltSite,
  paths: readonly string[],
  seconds: number,
  printed: Map<string, Uint8Array>,
): Promise<void> {
  const server = await chromium.launchServer({ ...launchOptions(), timeout: seconds * 1000 });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const missing = paths.filter((path) => !printed.has(path));
    const next = missing.values();
    const tab = async (): Promise<void> => {
      for (const path of next) printed.set(path, await printPage(browser, site, path, seconds));
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), missing.length) }, tab));
  } finally {
    // `close` would wait for a browser that hangs.
    await server.kill();
  }
}

async function printPage(browser: Browser, site: BuiltSite, path: string, seconds: number): Promise<Uint8Array> {
  // The page's Content-Security-Policy would block the changes made for printing.
  const context = await browser.newContext({ bypassCSP: true });
  const tooLate = async (): Promise<never> => {
    await setTimeout(seconds * 1000, undefined, { ref: false });
    throw new Error(`it took longer than ${seconds} seconds`);
  };
  try {
    await openSite(context, site);
    const pdf = await Promise.race([makePdf(await context.newPage(), new URL(path, site.url).href), tooLate()]);
    await context.close();
    return pdf;
  } catch (error) {
    throw new Error(`${path} could not be printed: ${messageOf(error)}`, { cause: error });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
