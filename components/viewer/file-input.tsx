interface FileInputProps {
  readonly label: string;
  readonly look?: 'plain' | 'box main';
  readonly onFile: (file: File) => void;
}

/** Chooses a file. The same one can be chosen again: it may have been saved anew. */
export function FileInput({ label, look = 'plain', onFile }: FileInputProps) {
  return (
    <label class="file">
      <span class={look}>{label}</span>
      <input
        class="unseen"
        type="file"
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          currentTarget.value = '';
          if (chosen !== undefined) onFile(chosen);
        }}
      />
    </label>
  );
}
