import { FileTrigger } from 'react-aria-components';
import { Button } from './Button.tsx';

interface FilePickerProps {
  readonly text: string;
  /** '.json', '.yaml'. */
  readonly accept: readonly string[];
  readonly multiple?: boolean;
  readonly onFiles: (files: File[]) => void;
}

/** A button that opens files from disk. */
export function FilePicker({ text, accept, multiple, onFiles }: FilePickerProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[...accept]}
      allowsMultiple={multiple}
      onSelect={(list) => list && list.length > 0 && onFiles([...list])}
    >
      <Button>{text}</Button>
    </FileTrigger>
  );
}
