import type { ShownScript } from '../../script/script.ts';
import type { Store } from '../../store/store.ts';
import type { CommonOptions } from '../program/context.ts';

/**
 * What is configured holds from here on, where the command line does not say otherwise. It asks for its settings by their
 * names, as what knows all of them is not loaded by every command. The language was chosen when the store was opened.
 */
export function applyConfig(
  store: Pick<Store, 'setting'>,
  options: CommonOptions,
  given: Partial<CommonOptions>,
): void {
  const script = store.setting('config.script');
  if (given.script === undefined && script !== null) options.script = script as ShownScript;
}
