import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

interface FilePickerProps {
  readonly label: string;
  readonly accept?: string;
  /** Several files, or a whole folder. */
  readonly many?: 'files' | 'folder';
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** A button that lets files be chosen. */
export function FilePicker({ label, accept, many, onFiles }: FilePickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="box" label={label} onClick={() => field.current?.click()} />
      <input
        ref={field}
        type="file"
        accept={accept}
        multiple={many === 'files'}
        {...(many === 'folder' ? { webkitdirectory: true } : {})}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) void onFiles(files);
        }}
      />
    </>
  );
}
