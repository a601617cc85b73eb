interface App {
  request: (path: string, init: RequestInit) => Response | Promise<Response>
}

/** Puts JSON to an app made by `createApp`, without a port. */
export async function putJson(app: App, path: string, json: unknown): Promise<Response> {
  return app.request(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json),
  })
}

export async function postJson(
  app: App,
  path: string,
  json: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(json),
  })
}

/** Posts a plain form, as a browser without JavaScript does. */
export async function postForm(
  app: App,
  path: string,
  fields: readonly (readonly [string, string])[],
): Promise<Response> {
  const body = new URLSearchParams()
  for (const [name, value] of fields) body.append(name, value)
  return app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
  })
}
