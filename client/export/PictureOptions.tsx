import { useEffect, useId, useRef, useState } from 'react';
import { currentAddress } from '../address/history.ts';
import { sayTrouble } from '../page/notice.ts';
import { paintPicture } from '../picture/png.ts';
import type { Picture } from '../picture/shapes.ts';
import { canTakeAll } from '../picture/take-picture.ts';
import { laterWords } from '../wording/later-words.ts';
import { type PictureChoice, scales } from './picture-choice.ts';
import { pictureOf } from './save-picture.ts';
import { takeGraph, type Taken } from './take-graph.ts';

const words = laterWords.save.picture;

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
  const sizes = scales.map((scale) => ({
    value: scale,
    name:
      picture === null
        ? `${scale}×`
        : words.pixels(scale, Math.round(picture.width * scale), Math.round(picture.height * scale)),
  }));
  return (
    <div className="save-picture">
      <canvas ref={preview} role="img" aria-label={words.preview} />
      {canTakeAll() && (
        <Choice
          legend={words.what}
          options={[
            { value: 'all', name: words.scopes.all },
            { value: 'view', name: words.scopes.view },
          ]}
          chosen={scope}
          onChoose={(value) => onChange({ ...choice, scope: value })}
        />
      )}
      <Choice
        legend={words.colours}
        options={[
          { value: 'light', name: words.themes.light },
          { value: 'screen', name: words.themes.screen },
        ]}
        chosen={theme}
        onChoose={(value) => onChange({ ...choice, theme: value })}
      />
      {sized && (
        <Choice
          legend={words.size}
          options={sizes}
          chosen={choice.scale}
          onChoose={(value) => onChange({ ...choice, scale: value })}
        />
      )}
    </div>
  );
}

interface ChoiceProps<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>({ legend, options, chosen, onChoose }: ChoiceProps<Value>) {
  const field = useId();
  return (
    <fieldset className="save-choice">
      <legend>{legend}</legend>
      {options.map(({ value, name }) => (
        <label key={value}>
          <input type="radio" name={field} checked={value === chosen} onChange={() => onChoose(value)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
