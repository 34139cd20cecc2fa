/**
 * Runs one step of the set-up and prints its label, its time and the short note that it may return. Of a step that `speaks`
 * itself the line is printed at the end.
 */
export async function step(label, work, { speaks = false } = {}) {
  const begun = performance.now()
  const name = `  ${label.padEnd(26)} `
  if (!speaks) process.stdout.write(name)
  const end = (note) => process.stdout.write(`${speaks ? name : ''}${seconds(begun)}${note ? `  ${note}` : ''}\n`)
  try {
    const note = await work()
    end(typeof note === 'string' ? note : '')
  } catch (error) {
    end('failed')
    throw error
  }
}

function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s`
}
