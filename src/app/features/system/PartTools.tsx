import Copy from 'lucide-react/dist/esm/icons/copy.js';
import Trash from 'lucide-react/dist/esm/icons/trash-2.js';
import { memo, useState } from 'react';
import { useLocation } from 'wouter';
import { valueAt, type FieldPath } from '../../../scenario/paths/fieldPath.ts';
import { duplicatePart } from '../../../scenario/edit/parts/duplicatePart.ts';
import { removePart, whatWouldDangle } from '../../../scenario/edit/parts/removePart.ts';
import { removePartAndMentions } from '../../../scenario/edit/parts/removePartAndMentions.ts';
import { idOf } from '../../../scenario/paths/idPath.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { editScenario, ownScenario } from '../../document/edit.ts';
import classes from './Page.module.css';

interface PartToolsProps {
  readonly words: FieldPath;
  readonly name: string;
}

/** The buttons of a part: copy it, remove it. Before it is removed, a message names everything that mentions it. */
export const PartTools = memo(function PartTools({ words, name }: PartToolsProps) {
  const [, go] = useLocation();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const [list] = words;
  const leave = (change: (own: Scenario) => Scenario) => {
    setAsked(null);
    go(`/system/${list}`);
    editScenario(change);
  };
  const remove = () => {
    const own = ownScenario();
    const dangling = own === null ? [] : whatWouldDangle(own, words).map(({ inWords }) => inWords);
    if (dangling.length === 0) leave((scenario) => removePart(scenario, words));
    else setAsked(dangling);
  };
  const copy = () => {
    const own = ownScenario();
    if (own === null || idOf(valueAt(own, words)) === undefined) return;
    const copied = duplicatePart(own, words);
    editScenario(() => copied.scenario);
    go(`/system/${copied.words.map(encodeURIComponent).join('/')}`);
  };
  const hasId = !/^\d+$/.test(words[1]!);
  return (
    <span className={classes.tools}>
      {hasId && (
        <IconButton label={`Copy: ${name}`} icon={<Copy size={14} aria-hidden="true" />} onPress={copy} />
      )}
      <IconButton label={`Remove: ${name}`} icon={<Trash size={14} aria-hidden="true" />} onPress={remove} />
      <Dialog
        title={`Remove “${name}”?`}
        open={asked !== null}
        onClose={() => setAsked(null)}
        actions={
          <>
            <Button onPress={() => leave((own) => removePart(own, words))}>Remove only this</Button>
            <Button kind="primary" onPress={() => leave((own) => removePartAndMentions(own, words).scenario)}>
              Remove this and what mentions it
            </Button>
          </>
        }
      >
        <p>
          {asked?.length === 1 ? 'One place mentions it' : `${asked?.length ?? 0} places mention it`} and
          would then point to nothing:
        </p>
        <ul className={classes.dangling}>
          {asked?.map((place, at) => (
            <li key={at}>{place}</li>
          ))}
        </ul>
        <p>Undo brings it all back.</p>
      </Dialog>
    </span>
  );
}, isSamePart);

function isSamePart(one: PartToolsProps, other: PartToolsProps): boolean {
  return one.name === other.name && one.words.join('/') === other.words.join('/');
}
