import { laterWords } from '../wording/later-words.ts';
import { useEffect, useRef } from 'react';
import { useCanvas } from '../address/history.ts';
import { UnderFilter } from '../filter/FilterNote.tsx';
import { QueryButton } from '../query/QueryButton.tsx';
import { EdgeReader } from './EdgeReader.tsx';
import { Glance } from './Glance.tsx';
import { HoldingReader } from './HoldingReader.tsx';
import { NodeReader } from './NodeReader.tsx';
import { PanelFrame, type PanelProps } from './PanelFrame.tsx';
import { readerQuestion } from './reader-question.ts';
import { edgeSubject } from './subject.ts';
import './fonts.css';
import './words.css';

interface ReaderProps extends PanelProps {
  /** Id of the node or drawn edge that is read. */
  readonly id: string;
}

/** The trace reader: from a drawn edge or node to the exact words, in the text they stand in. */
export default function Reader({ id, takesFocus, ...frame }: ReaderProps) {
  const panel = useRef<HTMLElement>(null);
  const canvas = useCanvas();
  useEffect(() => {
    if (takesFocus) panel.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <PanelFrame {...frame} label={laterWords.reader.name} className="reader" panel={panel}>
      {frame.sheet?.height === 'low' ? (
        <Glance id={id} />
      ) : (
        <UnderFilter id={id}>
          <Subject id={id} />
          <p className="padded">
            <QueryButton asked={() => readerQuestion(id, canvas.reading)} />
          </p>
        </UnderFilter>
      )}
    </PanelFrame>
  );
}

function Subject({ id }: { readonly id: string }) {
  const edge = edgeSubject(id);
  if (!edge) return <NodeReader id={id} />;
  return edge.type === 'HOLDS' ? <HoldingReader id={id} /> : <EdgeReader edge={edge} />;
}
