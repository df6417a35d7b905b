import { useEffect, useRef, useState } from 'react';
import { currentAddress } from '../address/history.ts';
import { sayTrouble } from '../page/notice.ts';
import { paintPicture } from '../picture/png.ts';
import type { Picture } from '../picture/shapes.ts';
import { canTakeAll, takesOnlyView } from '../picture/take-picture.ts';
import { laterWords } from '../wording/later-words.ts';
import { Choice } from './Choice.tsx';
import type { PictureChoice } from './picture-choice.ts';
import { PngSize } from './PngSize.tsx';
import { pictureOf } from './save-picture.ts';
import { takeGraph, type Taken } from './take-graph.ts';

const words = laterWords.save.picture;

const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, name: names[value] }));

const scopes = named(['all', 'view'], words.scopes);
const themes = named(['light', 'screen'], words.themes);

interface PictureOptionsProps {
  readonly choice: PictureChoice;
  /** Whether it is to be made of pixels. */
  readonly sized: boolean;
  readonly onChange: (choice: PictureChoice) => void;
}

/** How a picture of the canvas is to be, and how it will look. */
export function PictureOptions({ choice, sized, onChange }: PictureOptionsProps) {
  const { theme, scope } = choice;
  const [graph, setGraph] = useState<Taken | null>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const preview = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const address = currentAddress();
    if (address.screen !== 'canvas') return;
    const run = async () => {
      try {
        setGraph(await takeGraph(address));
      } catch (error) {
        sayTrouble(laterWords.save.failed(error instanceof Error ? error.message : String(error)));
      }
    };
    void run();
  }, []);
  useEffect(() => {
    const address = currentAddress();
    if (graph === null || preview.current === null || address.screen !== 'canvas') return;
    const taken = pictureOf(graph, address, { theme, scope });
    setPicture(taken);
    // As wide as the dialog lets it be, sharp on fine screens.
    paintPicture(preview.current, taken, (preview.current.clientWidth * devicePixelRatio) / taken.width);
  }, [graph, theme, scope]);
  return (
    <div className="save-picture">
      <canvas ref={preview} role="img" aria-label={words.preview} />
      {canTakeAll() && (
        <Choice
          legend={words.what}
          options={scopes}
          chosen={scope}
          onChoose={(value) => onChange({ ...choice, scope: value })}
        />
      )}
      {takesOnlyView() && <p className="save-note">{words.onlyInView}</p>}
      <Choice
        legend={words.colours}
        options={themes}
        chosen={theme}
        onChoose={(value) => onChange({ ...choice, theme: value })}
      />
      {sized && <PngSize {...{ choice, picture, onChange }} />}
    </div>
  );
}
