import { useId } from 'react';
import type { Picture } from '../picture/shapes.ts';
import { laterWords } from '../wording/later-words.ts';
import { Choice } from './Choice.tsx';
import { type PictureChoice, scales } from './picture-choice.ts';
import '../page/field.css';
import { narrowest, scaleOf, widest } from './png-size.ts';

const words = laterWords.save.picture;

interface PngSizeProps {
  readonly choice: PictureChoice;
  /** What is to be made; null until it is known. */
  readonly picture: Picture | null;
  readonly onChange: (choice: PictureChoice) => void;
}

/** How large a picture of pixels is to be: so many times the drawing, or of a width of one's own. */
export function PngSize({ choice, picture, onChange }: PngSizeProps) {
  const [field, refused] = [useId(), useId()];
  const scale = picture && scaleOf(choice, picture);
  const wrong = picture !== null && scale === null;
  return (
    <>
      <Choice
        legend={words.size}
        options={scales.map((value) => ({ value, name: nameOf(value, picture) }))}
        chosen={choice.scale === 'width' ? null : choice.scale}
        onChoose={(value) => onChange({ ...choice, scale: value })}
        name={field}
      >
        <span className="save-width">
          <label>
            <input
              type="radio"
              name={field}
              checked={choice.scale === 'width'}
              onChange={() => onChange({ ...choice, scale: 'width' })}
            />
            {words.ownWidth}
          </label>
          <input
            type="text"
            className="field"
            inputMode="numeric"
            aria-label={words.widthLabel}
            aria-invalid={wrong && choice.scale === 'width'}
            aria-describedby={refused}
            value={choice.width}
            onChange={({ target }) => onChange({ ...choice, scale: 'width', width: target.value })}
          />
          {words.ownPixels(
            choice.scale === 'width' && picture && scale ? Math.round(picture.height * scale) : null,
          )}
        </span>
      </Choice>
      <p id={refused} role="status" className="save-note">
        {wrong && words.refused(narrowest, widest(picture))}
      </p>
    </>
  );
}

const nameOf = (scale: number, picture: Picture | null): string =>
  picture === null
    ? words.times(scale)
    : words.pixels(scale, Math.round(picture.width * scale), Math.round(picture.height * scale));
