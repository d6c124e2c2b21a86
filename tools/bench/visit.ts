import type { Browser, CDPSession } from 'playwright-core';

/** What a reader's first visit to a page is like. */
export interface Visit {
  /** First and largest contentful paint, in milliseconds. */
  fcp: number;
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** As they are sent, with their headers. */
  bytes: number;
  requests: number;
}

/**
 * A telephone of the middle class on a slow network, as Lighthouse has it: “Slow 4G”, a processor four times as slow
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 750_000 / 8,
  connectionType: 'cellular4g',
} as const;
const slowdown = 4;

/** Opens a page with nothing in the cache, and waits until nothing more is loaded. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const loaded = countLoaded(session);
    await page.goto(url, { waitUntil: 'networkidle' });
    const paints = await page.evaluate(readPaints);
    return { ...paints, ...loaded };
  } finally {
    await context.close();
  }
}

function countLoaded(session: CDPSession): Pick<Visit, 'bytes' | 'requests'> {
  const loaded = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    loaded.bytes += encodedDataLength;
    loaded.requests += 1;
  });
  return loaded;
}

/** Runs in the page: what the browser has noted of its painting so far. */
async function readPaints(): Promise<Pick<Visit, 'fcp' | 'lcp' | 'cls'>> {
  const entries = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      const none = setTimeout(() => {
        resolve([]);
      }, 200);
      new PerformanceObserver((list, observer) => {
        clearTimeout(none);
        observer.disconnect();
        resolve(list.getEntries());
      }).observe({ type, buffered: true });
    });
  const [paints, largest, shifts] = await Promise.all([
    entries('paint'),
    entries('largest-contentful-paint'),
    entries('layout-shift'),
  ]);
  return {
    fcp: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN,
    lcp: largest.at(-1)?.startTime ?? NaN,
    cls: shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0),
  };
}
