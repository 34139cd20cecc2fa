/** Has a process say at its end what it took: loaded before the program that is measured. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.log(`processor ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s, memory at most ${Math.round(maxRSS / 1024)} MB`)
})
