import { useLocation } from 'wouter';
import { partNamed } from '../../../../scenario/edit/parts/partName.ts';
import { renamePart } from '../../../../scenario/edit/parts/renamePart.ts';
import { ReadField } from '../../../../ui/controls/ReadField.tsx';
import { unread, type TextRead } from '../../../../ui/controls/textRead.ts';
import { moveDrafts } from '../../../document/draftStore.ts';
import { editScenario, ownScenario } from '../../../document/edit.ts';
import { wordsOfLocation } from '../address.ts';
import { textOf } from '../problemsStore.ts';
import { useSet, type PropsOf } from './fieldProps.ts';
import { FixedText } from './FixedText.tsx';
import { useLines } from './LeafField.tsx';

/** The id of a part. Everything that mentions the part takes its new id. */
export function IdInput(props: PropsOf<'id'>) {
  const { field, value } = props;
  const set = useSet();
  const [location, go] = useLocation();
  const lines = useLines(props);
  const part = field.words.slice(0, -1);
  const isNamed = partNamed(part) !== null;
  if (part.length === 0) return <FixedText {...props} />;
  const change = (id: string) => {
    if (!isNamed) return set(field.words, id);
    moveDrafts(part, id);
    editScenario((own) => {
      const renamed = renamePart(own, part, id);
      return 'scenario' in renamed ? renamed.scenario : own;
    });
    const isOpen = part.length === 2 && wordsOfLocation(location).slice(0, 2).join('/') === part.join('/');
    if (isOpen) go(`/system/${part[0]}/${id}`, { replace: true });
  };
  return (
    <ReadField<string>
      {...lines}
      hint={props.bare ? undefined : 'the part’s short name in files; everything that mentions it is updated'}
      value={typeof value === 'string' ? value : ''}
      onChange={change}
      when="left"
      format={(id) => id}
      read={(text) => (isNamed ? readId(text.trim(), part) : { value: text.trim(), problem: null })}
    />
  );
}

function readId(id: string, part: readonly string[]): TextRead<string> {
  const own = ownScenario();
  if (own === null || id === part.at(-1)) return { value: id, problem: null };
  const renamed = renamePart(own, part, id);
  return 'problems' in renamed
    ? unread(renamed.problems.map((one) => textOf(one)).join(' '))
    : { value: id, problem: null };
}
