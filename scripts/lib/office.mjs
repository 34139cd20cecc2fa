import { debianInstalls } from './debian.mjs'
import { firstOf } from './programs.mjs'

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'poppler-utils', 'fonts-noto-cjk']

/** How to get what the tests of papers need, in one line. */
export const officeAdvice = `no LibreOffice or poppler-utils: install them (Debian: apt-get install ${packages.join(' ')}), or name LibreOffice's soffice with SOFFICE_PATH`

/** The path of LibreOffice, which opens the papers in tests, or undefined; where it is missing, Debian's package manager is asked for it when it may. */
export function findOffice() {
  return installed() ?? (debianInstalls(...packages) ? installed() : undefined)
}

/** Without poppler's tools nothing could be said of the pages. */
const installed = () => firstOf([], ['pdftotext']) && firstOf([process.env.SOFFICE_PATH], ['soffice', 'libreoffice'], ['/Applications/LibreOffice.app/Contents/MacOS/soffice'])
