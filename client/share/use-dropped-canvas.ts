import { useEffect } from 'react';
import { openCanvas } from './open-canvas.ts';

const withFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Opens a canvas file that is dropped anywhere on the page; without this the browser would leave the page for the file. */
export function useDroppedCanvas(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (withFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void openCanvas(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
