// What the reader corrected, by article, with the way to take each back, and the whole as a file of
// annotated examples.

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Correction } from "../core/model/correction.ts";
import { takeBack } from "../ui/change-saved.ts";
import { headline } from "../ui/describe-reading.ts";
import { describeVerdict } from "../ui/describe-verdict.ts";
import { KindBar, MarkGlyph } from "../ui/mark-glyph.tsx";
import { message } from "../ui/message.ts";
import type { SavedEditor } from "../ui/saved-editor.ts";
import { ShownDate } from "../ui/shown-date.tsx";
import { EmptyPage } from "./empty-page.tsx";
import { exportLabelled } from "./export-labelled.ts";

export function CorrectionsPage(props: {
  /** Last changed first; null: not read yet. */
  readonly corrections: readonly Correction[] | null;
  readonly isLibraryEmpty: boolean;
  readonly editor: SavedEditor;
  readonly busy: boolean;
}): JSX.Element | null {
  const { corrections, editor, busy } = props;
  const groups = useMemo(() => byArticle(corrections ?? []), [corrections]);
  if (corrections === null) return null;
  if (corrections.length === 0) {
    const { isLibraryEmpty } = props;
    return <EmptyPage sentence={message("emptyCorrections")} isLibraryEmpty={isLibraryEmpty} />;
  }
  return (
    <>
      <header class="corrections-head">
        <div>
          <h2 class="corrections-title">{message("corrections")}</h2>
          <p class="soft">{message("exportLabelledMore")}</p>
        </div>
        <button
          type="button"
          class="plain-button"
          onClick={() => exportLabelled(corrections, new Date())}
        >
          {message("exportLabelled")}
        </button>
      </header>
      {groups.map(({ source, title, own }) => (
        <section key={source} class="panel">
          <header class="group-head">
            <h2 class="words">
              <a
                class="corrections-article"
                href={source}
                target="_blank"
                rel="noopener noreferrer"
              >
                {title}
              </a>
            </h2>
          </header>
          <ul>
            {own.map((correction) => (
              <CorrectionRow
                key={correction.id}
                correction={correction}
                busy={busy}
                onTakeBack={() => void takeBack(editor, correction)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface Group {
  readonly source: string;
  readonly title: string;
  readonly own: readonly Correction[];
}

/** In the order in which the list first names them. */
function byArticle(corrections: readonly Correction[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const correction of corrections) {
    const { source, title } = correction;
    const own = groups.get(source)?.own ?? [];
    groups.set(source, { source, title, own: [...own, correction] });
  }
  return [...groups.values()];
}

function CorrectionRow(props: {
  readonly correction: Correction;
  readonly busy: boolean;
  readonly onTakeBack: () => void;
}): JSX.Element {
  const { correction, busy } = props;
  const { reading, changed, verdict } = correction;
  // Words that were no mark before are an official by the reader's word.
  const kind = verdict.is === "official" ? "official" : reading.kind;
  return (
    <li class="row correction">
      <KindBar kind={kind} colour={null} />
      <div class="row-body">
        <p class="verdict">{describeVerdict(correction)}</p>
        <MarkInContext correction={correction} />
        <div class="row-line soft">
          <MarkGlyph kind={kind} />
          {reading.kind === "highlight" ? null : (
            <span class="piece">{message("readAs", headline(reading))}</span>
          )}
          <span class="piece">
            <ShownDate iso={changed} />
          </span>
        </div>
      </div>
      <div class="row-buttons">
        <button
          type="button"
          class="text-button"
          aria-disabled={busy}
          onClick={busy ? undefined : props.onTakeBack}
        >
          {message("correctTakeBack")}
        </button>
      </div>
    </li>
  );
}

/** The paragraph with the mark's own words made out in it. */
function MarkInContext({ correction }: { readonly correction: Correction }): JSX.Element {
  const { text, spans } = correction.context;
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? 0;
  return (
    <p class="words context">
      <span class="soft">{text.slice(0, start)}</span>
      {text.slice(start, end)}
      <span class="soft">{text.slice(end)}</span>
    </p>
  );
}
