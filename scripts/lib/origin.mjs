/** Methods that change nothing, which any site may send. */
const safe = ['GET', 'HEAD', 'OPTIONS']

const page = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>403</title>
<body style="font:16px/1.7 system-ui;max-width:36rem;margin:4rem auto;padding:0 1rem">
<h1>请求来自其他网站，已拒绝</h1><p>请从<a href="/">本站的页面</a>重新操作。</p>
<p lang="en">This came from another website and was refused. Please start again from <a href="/">a page of this portal</a>.</p>`

/**
 * Express middleware that refuses what another site's page makes a browser send, before Remix fails on it. Behind a proxy
 * whose X-Forwarded-Host is to be believed, that is the portal's name as well.
 */
export function refuseForeign(request, response, next) {
  const { origin, host, 'x-forwarded-host': forwarded } = request.headers
  if (safe.includes(request.method) || origin === undefined) return next()
  const { TRUSTED_PROXIES, PUBLIC_URL } = process.env
  const own = [host, PUBLIC_URL && hostOf(PUBLIC_URL), Number(TRUSTED_PROXIES) > 0 && forwarded?.split(',')[0].trim()]
  const from = hostOf(origin)
  if (from === null || !own.includes(from)) return response.status(403).type('html').set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'").send(page)
  // Remix compares with one header only.
  request.headers['x-forwarded-host'] = from
  next()
}

const hostOf = (url) => (URL.canParse(url) ? new URL(url).host : null)
