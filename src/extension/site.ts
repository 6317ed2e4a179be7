/** What the list of switched-off sites calls an address: its host name, or `file` for files of this computer. */
export function siteOf(address: URL | Location): string {
  return address.protocol === 'file:' ? 'file' : address.hostname;
}
