interface Segment {
  text: string
  marked: boolean
}

/** Text with its matched pieces marked. */
export function Segments({ segments }: { segments: Segment[] }) {
  return <>{segments.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))}</>
}
