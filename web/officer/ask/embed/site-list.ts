/** The sites that somebody wrote, one on each line or with commas between. */
export function sitesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((site) => site !== '')
}

/** Whether it can be a site's address; the server looks closer. */
export function isSite(text: string): boolean {
  const url = URL.parse(text)
  const isSecure =
    url?.protocol === 'https:' || url?.hostname === 'localhost' || url?.hostname === '127.0.0.1'
  return (
    Boolean(url && isSecure && url.hostname !== '' && !url.hostname.includes('*')) &&
    /^[a-z]+:\/\/[^/?#@]+\/?$/i.test(text)
  )
}
