/** Runs one step of the set-up and prints its label, its time and the short note that it may return. */
export async function step(label, work, out = process.stdout) {
  const begun = performance.now()
  out.write(`  ${label.padEnd(26)} `)
  try {
    const note = await work()
    out.write(`${seconds(begun)}${typeof note === 'string' && note ? `  ${note}` : ''}\n`)
  } catch (error) {
    out.write(`${seconds(begun)}  failed\n`)
    throw error
  }
}

function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s`
}
