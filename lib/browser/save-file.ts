/** Hands a file to the browser to be saved. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser takes the file from there when it gets to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
