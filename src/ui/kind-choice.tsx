import { type ByKind, KINDS } from '../extension/kinds.ts';
import { KindLabel } from './kind-label.tsx';
import { say } from './say.ts';
import type { SettingsInUse } from './use-settings.ts';

interface Props {
  inUse: SettingsInUse;
  /** How many of each kind the page names. */
  counts?: ByKind<number> | undefined;
}

/** Which kinds are marked, with what was found of each. */
export function KindChoice({ inUse: { settings, loaded, change }, counts }: Props) {
  return (
    <fieldset class="kinds">
      <legend>{say(counts ? 'foundHere' : 'markedKinds')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class={counts?.[kind] === 0 ? 'none' : undefined}>
          <input
            type="checkbox"
            checked={settings.kinds[kind]}
            disabled={!loaded}
            onChange={({ currentTarget }) => void change({ kinds: { ...settings.kinds, [kind]: currentTarget.checked } })}
          />
          <KindLabel kind={kind} many />
          {counts && <span class="count">{counts[kind]}</span>}
        </label>
      ))}
    </fieldset>
  );
}
