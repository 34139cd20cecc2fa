export const fangsong = '仿宋_GB2312'
export const kaiti = '楷体_GB2312'
export const heiti = '黑体'
export const songti = '宋体'
export const xiaobiaosong = '方正小标宋简体'
export const latin = 'Times New Roman'

/** A font's other names, then what comes nearest, for a machine that has not got it: Word and WPS take the first one there is. */
const alternatives: Record<string, string[]> = {
  [fangsong]: ['仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋', 'STFangsong'],
  [kaiti]: ['楷体', 'KaiTi', '方正楷体_GBK', '华文楷体', 'STKaiti'],
  [heiti]: ['SimHei', '方正黑体_GBK', 'Noto Sans CJK SC'],
  [songti]: ['SimSun', '方正书宋_GBK', 'Noto Serif CJK SC'],
  [xiaobiaosong]: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体'],
}

/** The document's font table: each Chinese font with its alternatives, and as one of the character set GB 2312 (0x86), so that a last resort is Chinese as well. */
export function fontTable(): string {
  const fonts = Object.entries(alternatives).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="${name === heiti ? 'swiss' : 'roman'}"/><w:pitch w:val="variable"/></w:font>`,
  )
  const roman = `<w:font w:name="${latin}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}${roman}</w:fonts>`
}
