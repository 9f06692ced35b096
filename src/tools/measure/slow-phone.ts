// The slow phone of the figures, as Lighthouse's has it: its window, its network and its processor.
import type { Page } from 'playwright-core'

/** Options of a browser context for a phone. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }

/** The factor by which the processor is slowed. */
export const cpuSlowdown = 4

/** Slows network and processor for a page, for what it does from now on. */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
}
