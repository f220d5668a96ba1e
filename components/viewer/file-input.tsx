/** Chooses a file. The same one can be chosen again: it may have been saved anew. */
export function FileInput({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  return (
    <label class="file">
      <span class="plain">{label}</span>
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
