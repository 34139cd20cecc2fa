import { debianInstalls } from './debian.mjs'
import { firstOf } from './programs.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** How to get what the browser tests need, in one line. */
export const chromiumAdvice = 'no Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk), or name one with CHROMIUM_PATH'

/** The path of a Chromium, or undefined; where there is none, Debian's package manager is asked for one when it may. */
export function findChromium() {
  return installed() ?? (debianInstalls('chromium', 'fonts-noto-cjk') ? installed() : undefined)
}

const installed = () => firstOf([process.env.CHROMIUM_PATH], names, elsewhere)
