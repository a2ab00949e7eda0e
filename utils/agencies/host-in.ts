/** A host, alone: no address is written in these characters. */
const bareHost = /^[a-z\d._-]*$/;

/**
 * The host of what may be a host or a whole address, in the spelling of addresses: 'https://WWW.Coral.example:80/a' →
 * 'www.coral.example'. What is neither comes back in lower case.
 */
export function hostIn(text: string): string {
  const plain = text.trim().toLowerCase();
  if (bareHost.test(plain)) return plain.replace(/\.$/, '');
  const address = /^(?:[a-z][a-z\d+.-]{0,20}:)?\/\//.test(plain)
    ? plain.replace(/^\/\//, 'http://')
    : `http://${plain}`;
  const host = URL.canParse(address) ? new URL(address).hostname : plain;
  return host.replace(/\.$/, '').replace(/^\[(.*)\]$/, '$1');
}
