import type { TargetedDragEvent } from 'preact';
import { useState } from 'preact/hooks';

/** Lets files be dropped on an element: its handlers, and whether something is dragged over it now. */
export function useFileDrop(onTransfer: (transfer: DataTransfer | null) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver(event: TargetedDragEvent<HTMLElement>): void {
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave(event: TargetedDragEvent<HTMLElement>): void {
        if (event.currentTarget === event.target) setIsOver(false);
      },
      onDrop(event: TargetedDragEvent<HTMLElement>): void {
        event.preventDefault();
        setIsOver(false);
        onTransfer(event.dataTransfer);
      },
    },
  };
}

/** The same where one file is wanted: of several the first is taken. */
export function useOneFileDrop(onFile: (file: File) => void) {
  return useFileDrop((transfer) => {
    const file = transfer?.files[0];
    if (file !== undefined) onFile(file);
  });
}
