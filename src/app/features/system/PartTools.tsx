import Trash from 'lucide-react/dist/esm/icons/trash-2.js';
import { withValueAt, type Words } from '../../../scenario/edit/atWords.ts';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { editScenario } from '../../stores/edit.ts';

/** What may be done with a part. */
export function PartTools({ words }: { readonly words: Words }) {
  return (
    <IconButton
      label={`Take away ${words[1]}`}
      icon={<Trash size={14} aria-hidden="true" />}
      onPress={() => editScenario((own) => withValueAt(own, words, undefined))}
    />
  );
}
