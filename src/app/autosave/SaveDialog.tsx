import { useState } from 'react';
import { useStore } from 'zustand';
import { sentence } from '../../words/phrases.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { scenarioTitle } from '../document/options.ts';
import { ProblemLines } from '../notices/ProblemLines.tsx';
import { documentStore } from '../document/documentStore.ts';
import type { FileChoice } from './fileChoice.ts';
import { hasPressures, idProblem, suggestedId } from './fileContent.ts';
import { keepingStore, showDialog } from './keepingStore.ts';
import { saveAsChosen, type NotSaved } from './saveAsChosen.ts';
import { canChooseFile } from './saveFile.ts';

const CONTENTS = [
  { id: 'whole', label: 'The scenario with its pressures included', detail: 'What is simulated now' },
  {
    id: 'scenario',
    label: 'The scenario without pressures',
    detail: 'Pressures can be added again later',
  },
];
const FORMATS = [
  { id: 'json', label: 'JSON' },
  { id: 'yaml', label: 'YAML', detail: 'Easier to read and change by hand' },
];
const LONGEST_TITLE = 200;

/** Saves the scenario to a file of its own: what the file contains, its id and title, and its type. */
export function SaveDialog() {
  const asked = useStore(documentStore);
  const { file, title } = useStore(keepingStore);
  const pressures = hasPressures(asked);
  const [choice, setChoice] = useState<FileChoice>(
    () =>
      file?.choice ?? {
        ...{ content: pressures ? 'whole' : 'scenario', format: 'json' },
        ...{ id: suggestedId(asked), title: title ?? asked.edited?.title ?? scenarioTitle(asked) },
      },
  );
  const [refused, setRefused] = useState<NotSaved | null>(null);
  const change = (part: Partial<FileChoice>) => setChoice({ ...choice, ...part });
  const titleProblem = choice.title.trim() === '' ? 'Enter a title of 1 to 200 characters.' : undefined;
  const isSound = idProblem(choice.id) === undefined && titleProblem === undefined;
  const save = async (handle: FileSystemFileHandle | null) => {
    const failed = await saveAsChosen({ ...choice, title: choice.title.trim() }, handle);
    if (failed === 'saved') showDialog(null);
    else setRefused(failed === 'cancelled' ? null : failed);
  };
  return (
    <Dialog
      title="Save to a file"
      open
      onClose={() => showDialog(null)}
      actions={
        <>
          {file?.handle && (
            <Button disabled={!isSound} onPress={() => void save(file.handle)}>
              Save to {file.name}
            </Button>
          )}
          <Button kind="primary" disabled={!isSound} onPress={() => void save(null)}>
            {canChooseFile ? 'Save…' : 'Download'}
          </Button>
        </>
      }
    >
      {pressures && (
        <Select
          label="What to save"
          options={CONTENTS}
          value={choice.content}
          onChange={(content) => change({ content: content as FileChoice['content'] })}
        />
      )}
      <TextField
        label="Title"
        value={choice.title}
        onChange={(text) => change({ title: text.slice(0, LONGEST_TITLE) })}
        error={titleProblem}
      />
      <TextField
        label="Short name"
        value={choice.id}
        onChange={(id) => change({ id })}
        hint="Names the scenario in files and on the command line. A file you open is used instead of the library scenario with the same short name."
        error={idProblem(choice.id)}
      />
      <Select
        label="File type"
        options={FORMATS}
        value={choice.format}
        onChange={(format) => change({ format: format as FileChoice['format'] })}
      />
      {refused !== null && (
        <Notice tone="problem" title="The file was not saved">
          {typeof refused === 'string' ? <p>{sentence(refused)}</p> : <ProblemLines problems={refused} />}
        </Notice>
      )}
    </Dialog>
  );
}
