import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { convert, officeFolder, type Page, pagesOf } from '@tests/setup/office'
import { paperDocument } from '~/domain/papers/paper.server'
import type { Paper } from '~/domain/reports/paper'

const folder = officeFolder()
const rows = Array.from({ length: 60 }, (_, index) => [`第${index + 1}项`, '一个名称很长的样例项目'.repeat(3), String(index * 1000)])

const paper: Paper = {
  title: '样例',
  subtitle: '（样例副题）',
  organ: '样例局',
  date: new Date('2017-06-01T00:00:00Z'),
  attachments: [],
  blocks: [
    { kind: 'heading', level: 1, text: '一、一级' },
    { kind: 'heading', level: 2, text: '（一）二级' },
    { kind: 'heading', level: 3, text: '1. 三级' },
    { kind: 'heading', level: 4, text: '（1）四级' },
    { kind: 'paragraph', text: `${'中'.repeat(100)}\n第二段<&>\u0000` },
    { kind: 'table', caption: '表1 样例', columns: ['序号', '名称', '金额（元）'], rows },
  ],
}

let pages: Page[]

beforeAll(async () => {
  await pipeline(await paperDocument(paper), createWriteStream(join(folder, 'paper.docx')))
  await convert(folder, 'paper.docx', 'pdf')
  pages = await pagesOf(folder, 'paper.pdf')
})

const linesOf = (page: Page) => page.lines.map(({ text }) => text)

describe('an official paper in LibreOffice', () => {
  it('sets 28 characters in a line, the first two of a paragraph empty', () => {
    const lines = linesOf(pages[0]!).filter((line) => /^中+$/.test(line))
    expect(lines.map((line) => line.length)).toEqual([26, 28, 28, 18])
  })

  it('holds headings of four levels, several paragraphs and signs of XML', () => {
    expect(linesOf(pages[0]!)).toEqual(expect.arrayContaining(['样例', '（样例副题）', '一、一级', '（一）二级', '1.三级', '（1）四级', '第二段<&>', '表1样例']))
  })

  it('repeats a table’s headings on every page and tears no row', () => {
    const withTable = pages.filter((page) => linesOf(page).some((line) => /^第\d+项$/.test(line)))
    expect(withTable.length).toBeGreaterThan(2)
    for (const page of withTable) {
      expect(linesOf(page).filter((line) => line.includes('金额（元）'))).toHaveLength(1)
      const [starts, names] = [/^第\d+项$/, /^一个名称/].map((shape) => linesOf(page).filter((line) => shape.test(line)).length)
      expect(names).toBe(starts)
    }
    const listed = pages.flatMap(linesOf).filter((line) => /^第\d+项$/.test(line))
    expect(listed).toEqual(rows.map(([number]) => number))
  })

  it('ends with the organ above the middle of the day', () => {
    const [organ, day] = ['样例局', '2017年6月1日'].map((text) => pages.at(-1)!.lines.find((line) => line.text === text)!)
    expect((organ!.left + organ!.right) / 2).toBeCloseTo((day!.left + day!.right) / 2, -1)
    expect(day!.top).toBeGreaterThan(organ!.top)
  })
})
