/** Posts JSON to one of our own addresses. Throws the error's message key where it is refused. */
export async function postJson(address: string, body: object): Promise<unknown> {
  const reply = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!reply.ok) throw new Error(await reply.text())
  return reply.json()
}
