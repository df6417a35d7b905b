import { type TableView, tables } from '../address/table.ts';
import { Icon } from '../marks/Icon.tsx';
import { ToggleGroup } from '../page/ToggleGroup.tsx';
import { QueryButton } from '../query/QueryButton.tsx';
import type { Shown } from '../query/show-query.ts';
import { laterWords } from '../wording/later-words.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import type { ColumnHead, Table } from './table.ts';

interface TableBarProps {
  readonly view: TableView;
  readonly table: Table;
  readonly columns: readonly ColumnHead[];
  /** How many rows there are, or how far the statements are fetched. */
  readonly status: string;
  /** How many rows would be saved. */
  readonly rows: number;
  readonly onChange: (change: Partial<TableView>) => void;
  readonly onText: (text: string) => void;
  readonly onSave: () => void;
  /** The question that gives these rows. */
  readonly asked: () => Shown;
  readonly onClose: () => void;
}

/** Over the rows: which table, what is looked for, which columns, and saving it. */
export function TableBar(props: TableBarProps) {
  const { view, table, columns, status, rows, onChange, onText, onSave, asked, onClose } = props;
  const sized = view.whole ? laterWords.table.half : laterWords.table.whole;
  return (
    <div className="table-bar">
      <ToggleGroup
        className="view-switch"
        label={laterWords.table.which}
        options={tables.map((id) => ({ id, name: laterWords.table.names[id] }))}
        chosen={[view.of]}
        onPress={(of) => onChange({ of, sorting: null, columns: null })}
      />
      <input
        type="search"
        className="table-find"
        aria-label={laterWords.table.find}
        placeholder={laterWords.table.find}
        autoComplete="off"
        spellCheck={false}
        value={view.text}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || view.text === '') return;
          event.preventDefault();
          event.stopPropagation();
          onText('');
        }}
      />
      <p className="table-status small secondary" role="status">
        {status}
      </p>
      <QueryButton className="button" short asked={asked} />
      <ColumnsMenu all={table.columns} shown={columns} onColumns={(ids) => onChange({ columns: ids })} />
      <button
        type="button"
        className="button"
        disabled={rows === 0}
        aria-label={laterWords.table.csvOf(rows)}
        onClick={onSave}
      >
        {laterWords.table.csv}
      </button>
      <button
        type="button"
        className="button bare table-size"
        aria-label={sized}
        title={sized}
        onClick={() => onChange({ whole: !view.whole })}
      >
        <Icon name={view.whole ? 'down' : 'up'} />
      </button>
      <button
        type="button"
        className="button bare table-close"
        aria-label={laterWords.table.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
