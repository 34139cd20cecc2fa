import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { readJson } from './files.mjs'
import { inPackage, root } from './paths.mjs'

/** A check that passes or fails as a whole, such as lint: { passed, failed, skipped }. Its output is shown. */
export async function check(label, script, args, options) {
  console.log(`\n— ${label}`)
  const passed = (await node([script, ...args], options)) === 0
  console.log(passed ? `${label}: passed` : `${label}: FAILED`)
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 }
}

/** Runs Vitest and counts its tests: { passed, failed, skipped }. A run that fails without a failed test counts as one. */
export async function vitest(label, args, { folder, ...options }) {
  console.log(`\n— ${label}`)
  const report = join(folder, `${label.replaceAll(' ', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await node([inPackage('vitest', 'vitest.mjs'), 'run', ...reporters, ...args], options)
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = readJson(report, {})
  const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
}

/** The closing line: 'N passed, N failed', and how many were skipped, if any. */
export function closingLine(results) {
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((name) => results.reduce((sum, result) => sum + result[name], 0))
  return { line: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`, ok: failed === 0 && passed > 0 }
}

function node(args, { env, signal }) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env }, signal })
  return new Promise((resolve) => child.once('error', () => resolve(1)).once('close', (code) => resolve(code ?? 1)))
}
