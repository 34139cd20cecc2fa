import { spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { root } from './paths.mjs'

/**
 * Runs a command to its end, by default in the checkout; all it prints goes to the file `log`. `user` ({ uid, gid }) is whom
 * it runs as, `input` what it reads.
 * Resolves to what it printed on standard output; rejects with one line that quotes its last words.
 */
export async function run(command, args, { label, log, env = {}, cwd = root, user = {}, input, signal }) {
  const file = createWriteStream(log)
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, signal, ...user })
  child.stdin.on('error', () => undefined).end(input)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => file.write(text))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  await new Promise((resolve) => file.end(resolve))
  if (code !== 0) throw new Failure(`${label} failed: ${complaint(log) ?? `exit code ${code}`}`, log)
  return output
}

/** Runs a script of this project on Node; TypeScript through tsx. */
export function runScript(script, args, options) {
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  return run(process.execPath, [...loader, script, ...args], options)
}

/** The first line of a log, from byte `from` on, that says what went wrong, else its last line. */
export function complaint(log, from = 0) {
  const lines = readFileSync(log).subarray(from).toString().split('\n').map((line) => line.trim()).filter((line) => line && !line.startsWith('at '))
  return lines.find((line) => /no space left|ENOSPC/i.test(line)) ?? lines.find((line) => /\b(error|fatal|panic|failed)\b/i.test(line)) ?? lines.at(-1)
}
