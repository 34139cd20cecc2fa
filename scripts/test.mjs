import { check, closingLine, vitest } from './lib/checks.mjs'
import { chromiumAdvice, findChromium } from './lib/chromium.mjs'
import { explain } from './lib/failure.mjs'
import { build, generate, install } from './lib/install.mjs'
import { findOffice, officeAdvice } from './lib/office.mjs'
import { inPackage } from './lib/paths.mjs'
import { stopSignal, undoAll } from './lib/shutdown.mjs'
import { step } from './lib/step.mjs'
import { makeTestFolder, removeTestFolder } from './lib/test-folder.mjs'
import { startTestServers } from './lib/test-servers.mjs'

const chosen = process.argv.slice(2)
const signal = stopSignal()
const folder = await makeTestFolder()
const undo = [() => removeTestFolder(folder)]
const options = { logs: folder, folder, signal }

/** Everything; with arguments, only the tests that they name, as Vitest understands them. */
async function main() {
  console.log('联研 Lianyan: tests')
  forgetOwnServers()
  await step('dependencies', () => install(options))
  await step('Prisma client', () => generate(options))
  await step('servers for the tests', async () => {
    options.env = await startTestServers(folder, { signal })
  })
  return closingLine(chosen.length > 0 ? await someTests() : [...(await checks()), await unitTests(), await paperTests(), ...(await browserTests())])
}

/** The tests never see the database, the search server or the mail of whoever runs them. */
function forgetOwnServers() {
  const names = ['DATABASE_URL', 'MEILISEARCH_URL', 'MEILISEARCH_KEY', 'MEILISEARCH_PREFIX', 'SESSION_SECRET', 'SMTP_URL', 'MAIL_FROM', 'MAIL_DIR', 'MAIL_BOUNCE_TOKEN', 'S3_ENDPOINT', 'EMBEDDINGS_URL', 'EMBEDDINGS_MODEL', 'EMBEDDINGS_KEY', 'EMBEDDINGS_DIMENSIONS', 'EMBEDDINGS_BATCH', 'EMBEDDINGS_PER_MINUTE', 'EMBEDDINGS_SEARCH', 'ICP_NUMBER', 'PUBLIC_URL', 'SAMPLE_DATA', 'DATA_DIR', 'PORT', 'HOST', 'WORKER', 'NODE_ENV']
  for (const name of names) delete process.env[name]
}

async function checks() {
  return [
    await check('lint', inPackage('eslint', 'bin', 'eslint.js'), ['.'], options),
    await check('types', inPackage('typescript', 'bin', 'tsc'), [], options),
  ]
}

function unitTests() {
  return vitest('unit and contract tests', ['--project', 'unit'], options)
}

function paperTests() {
  const office = findOffice()
  return office ? vitest('tests of papers in LibreOffice', ['--project', 'papers'], withPrograms({ office })) : missing('tests of papers', officeAdvice)
}

async function browserTests() {
  const chromium = findChromium()
  if (!chromium) return [missing('browser tests', chromiumAdvice)]
  await step('build', () => build(options))
  return [await vitest('browser tests', ['--project', 'e2e', '--no-file-parallelism', '--passWithNoTests'], withPrograms({ chromium }))]
}

async function someTests() {
  const chromium = findChromium()
  if (chosen.some((argument) => argument.includes('e2e'))) await step('build', () => build(options))
  return [await vitest('chosen tests', chosen, withPrograms({ chromium }))]
}

function withPrograms({ chromium, office }) {
  return { ...options, env: { ...options.env, ...(chromium && { CHROMIUM_PATH: chromium }), ...(office && { SOFFICE_PATH: office }) } }
}

/** On a CI machine a missing program is a failure; on a desk it is told, and the tests that want it count as one skipped. */
function missing(tests, advice) {
  console.error(`\nthe ${tests} did not run; ${advice}`)
  return { passed: 0, failed: Number(Boolean(process.env.CI)), skipped: Number(!process.env.CI) }
}

let code = 1
let closing
try {
  const { line, ok } = await main()
  closing = line
  code = ok ? 0 : 1
} catch (error) {
  if (!signal.aborted) console.error(explain(error))
}
await undoAll(undo)
if (closing && !signal.aborted) console.log(`\n${closing}`)
process.exit(signal.aborted ? 130 : code)
