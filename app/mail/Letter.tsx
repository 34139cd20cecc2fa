import type { CSSProperties } from 'react'

export interface LetterItem {
  heading: string
  body: string
  link: { href: string; label: string }
}

export interface LetterContent {
  language: string
  subject: string
  sender: string
  /** Stands above the items of a letter that has several. */
  lead?: string
  items: LetterItem[]
  footer: { why: string; links: { href: string; label: string }[] }
}

const ink = '#1d2b2a'
const muted = '#5b6766'
const teal = '#0b6b64'

const page: CSSProperties = { margin: 0, padding: '16px 8px', backgroundColor: '#f6f4ef', color: ink }
const sheet: CSSProperties = { maxWidth: '560px', margin: '0 auto', padding: '20px', backgroundColor: '#ffffff', border: '1px solid #dcd8ce', borderRadius: '6px' }
const type: CSSProperties = { fontFamily: "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif", fontSize: '16px', lineHeight: 1.7, wordBreak: 'break-word' }
const button: CSSProperties = { display: 'inline-block', padding: '8px 18px', backgroundColor: teal, color: '#ffffff', textDecoration: 'none', borderRadius: '6px' }

/** A message as HTML that needs nothing from outside: no images, no fonts, colours named for both ground and ink. */
export function Letter({ language, subject, sender, lead, items, footer }: LetterContent) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
      </head>
      <body style={{ ...page, ...type }}>
        <div style={sheet}>
          <p style={{ margin: '0 0 12px', color: teal, fontWeight: 700, letterSpacing: '0.1em' }}>{sender}</p>
          {lead && <h1 style={{ margin: '0 0 8px', fontSize: '20px', lineHeight: 1.4, color: ink }}>{lead}</h1>}
          {items.map((item, index) => (
            <Item key={index} item={item} Heading={lead ? 'h2' : 'h1'} />
          ))}
          <hr style={{ margin: '20px 0 12px', border: 0, borderTop: '1px solid #dcd8ce' }} />
          <div style={{ color: muted, fontSize: '13px' }}>
            <p style={{ margin: '0 0 6px' }}>{footer.why}</p>
            {footer.links.map(({ href, label }) => (
              <p key={href} style={{ margin: 0 }}>
                <a href={href} style={{ color: muted }}>
                  {label}
                </a>
              </p>
            ))}
          </div>
        </div>
      </body>
    </html>
  )
}

function Item({ item: { heading, body, link }, Heading }: { item: LetterItem; Heading: 'h1' | 'h2' }) {
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Heading style={{ margin: '0 0 8px', fontSize: Heading === 'h1' ? '20px' : '17px', lineHeight: 1.4, color: ink }}>{heading}</Heading>
      {body.split(/\n+/).map((paragraph, index) => (
        <p key={index} style={{ margin: '0 0 12px', color: ink }}>
          {paragraph}
        </p>
      ))}
      <p style={{ margin: 0 }}>
        <a href={link.href} style={button}>
          {link.label}
        </a>
      </p>
    </div>
  )
}
