const path = '/chat/completions';

/**
 * Where chat completions are asked for, however much of it the user gave:
 * `http://localhost:11434` and `http://localhost:11434/v1/` → `http://localhost:11434/v1/chat/completions`
 */
export function endpointOf(address: string): string {
  const url = new URL(address);
  const given = url.pathname.replace(/\/+$/, '');
  if (!given.endsWith(path)) url.pathname = `${given === '' ? '/v1' : given}${path}`;
  url.hash = '';
  return url.href;
}

/** What a person calls it: `http://localhost:11434/v1` → `localhost:11434` */
export function hostOf(address: string): string {
  return new URL(address).host;
}

const ownMachine = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether what is sent there can be read on its way: no encryption, and not this machine. */
export function isOpenToOthers(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !ownMachine.test(hostname);
}
