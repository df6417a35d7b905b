import { unequalOutline } from './unequal-outline.ts';
import './icon.css';

const lines = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9ZM10.3 10.3 14 14',
  close: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  swap: 'M2 5.5H13M10 2.5 13 5.5M14 10.5H3M6 13.5 3 10.5',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  share: 'M8 10V2M5 4.5 8 1.8 11 4.5M3 8V14H13V8',
  up: 'M4 10 8 6 12 10',
  down: 'M4 6 8 10 12 6',
  filter: 'M2 3H14L9.5 8.5V13L6.5 11.5V8.5Z',
  back: 'M13 8H3M7 4 3 8 7 12',
  undo: 'M6 3 3 6 6 9M3 6H9.5A3.5 3.5 0 0 1 9.5 13H5',
  redo: 'M10 3 13 6 10 9M13 6H6.5A3.5 3.5 0 0 0 6.5 13H11',
  plus: 'M8 3V13M3 8H13',
  minus: 'M3 8H13',
  fit: 'M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10',
  order: 'M2.5 3.5H6.5M2.5 8H6.5M2.5 12.5H6.5M9.5 3.5H13.5M9.5 8H13.5M9.5 12.5H13.5',
  pin: 'M5.5 2H10.5M6.5 2V6L4 9.5H12L9.5 6V2M8 9.5V14',
  hide: 'M2 8C3.5 5 5.5 3.8 8 3.8S12.5 5 14 8C12.5 11 10.5 12.2 8 12.2S3.5 11 2 8ZM3 13 13 3',
  equal: 'M3 6H13M3 10H13',
  unequal: unequalOutline,
  neither: 'M2.5 9.5C4.5 5.5 6.5 6.5 8 8S11.5 10.5 13.5 6.5',
} as const;

/** A sign of the product's; it never stands without a name beside it or on its button. */
export function Icon({ name }: { readonly name: keyof typeof lines }) {
  return (
    <svg className={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={lines[name]} />
    </svg>
  );
}
