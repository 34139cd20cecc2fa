import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeEnglishSet } from './lib/english-set.ts'

/** Time and memory of `search:evaluate` on a made-up English set: `npm run bench:evaluate -- [experts] [needs] [most works each] [words each] [options of search:evaluate]`. */
const sizes = process.argv.slice(2).filter((one) => /^\d+$/.test(one)).map(Number)
const options = process.argv.slice(2).slice(sizes.length)
const [experts = 7000, needs = 140, mostWorks = 50, words = 150] = sizes

const folder = await mkdtemp(join(tmpdir(), 'lianyan-english-'))
try {
  await writeEnglishSet(folder, { experts, needs, mostWorks, words })
  const start = performance.now()
  process.exitCode = await evaluate([folder, ...options])
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s by the clock`)
} finally {
  await rm(folder, { recursive: true })
}

function evaluate(args: string[]): Promise<number> {
  const measuring = ['--import', 'tsx', '--import', './scripts/lib/print-usage.mjs']
  const child = spawn(process.execPath, [...measuring, 'search/evaluation/cli.ts', ...args], { stdio: 'inherit' })
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', (code) => resolve(code ?? 1)))
}
