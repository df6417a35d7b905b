/** A note that wants to stand beside its line. All in px from the top of the text. */
export interface Wanted {
  /** Where its line is. */
  readonly top: number;
  readonly height: number;
}

/**
 * Where notes stand so that none covers another: each as near to its line as those above allow; the one at hand exactly beside its line,
 * those above it moved up instead. Results are in the order given, which is the order of lines.
 */
export function placeNotes(notes: readonly Wanted[], atHand: number | null, gap: number): number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { top, height } of notes) {
    const at = Math.max(top, free);
    tops.push(at);
    free = at + height + gap;
  }
  const pinned = atHand === null ? undefined : notes[atHand];
  if (atHand === null || !pinned) return tops;
  let below = pinned.top + pinned.height + gap;
  tops[atHand] = pinned.top;
  for (let index = atHand + 1; index < notes.length; index += 1) {
    const note = notes[index];
    if (!note) break;
    const at = Math.max(note.top, below);
    tops[index] = at;
    below = at + note.height + gap;
  }
  let above = pinned.top - gap;
  for (let index = atHand - 1; index >= 0; index -= 1) {
    const note = notes[index];
    if (!note) break;
    const at = Math.min(tops[index] ?? note.top, above - note.height);
    tops[index] = at;
    above = at - gap;
  }
  return tops;
}
