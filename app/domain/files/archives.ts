const program = /\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|jar|apk|sh)$/i

/** Where the length of a name and the name itself stand in an entry of a zip archive's directory. */
const lengthAt = 28
const nameAt = 46

/** Whether the directory at the end of a zip archive names a program. */
export function programsIn(tail: Buffer): boolean {
  const entry = Buffer.from('504b0102', 'hex')
  for (let at = tail.indexOf(entry); at >= 0; at = tail.indexOf(entry, at + 4)) {
    if (at + nameAt > tail.length) return false
    const name = tail.subarray(at + nameAt, at + nameAt + tail.readUInt16LE(at + lengthAt)).toString('latin1')
    if (program.test(name)) return true
  }
  return false
}
