// Export: what, and in which format.

import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { FORMAT_NAMES, type FormatName } from "../../exchange/formats.ts";
import { counted, type MessageName, message } from "../../ui/message.ts";
import { groupByArticle, type Saved, type SavedArticle } from "../../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../../ui/saved-editor.ts";
import { exportAnnotations, exportEverything, exportLibrary } from "./export-annotations.ts";
import { ProgressBar } from "./progress-bar.tsx";

type Choice = FormatName | "backup";
const CHOICES: readonly Choice[] = ["backup", ...FORMAT_NAMES];
const LABELS: Readonly<Record<Choice, readonly [name: MessageName, more: MessageName]>> = {
  backup: ["formatBackup", "formatBackupMore"],
  "web-annotation": ["formatWebAnnotation", "formatWebAnnotationMore"],
  hypothesis: ["formatHypothesis", "formatHypothesisMore"],
  markdown: ["formatMarkdown", "formatMarkdownMore"],
  readwise: ["formatReadwise", "formatReadwiseMore"],
  report: ["formatReport", "formatReportMore"],
};

interface Working {
  readonly share: number;
  readonly cancel: () => void;
}

export function ExportPanel(props: {
  readonly all: readonly Saved[];
  readonly editor: SavedEditor;
}): JSX.Element {
  const { all, editor } = props;
  const [choice, setChoice] = useState<Choice>("backup");
  /** Empty: everything. */
  const [articleId, setArticleId] = useState("");
  const [working, setWorking] = useState<Working | null>(null);
  const articles = useMemo(() => groupByArticle(all), [all]);
  const one = articles.find(({ article }) => article.id === articleId);
  const offered = CHOICES.filter((name) => name !== "backup" || one === undefined);
  const chosen = offered.includes(choice) ? choice : "web-annotation";
  const write = async (): Promise<void> => {
    const controller = new AbortController();
    const cancel = () => controller.abort();
    setWorking({ share: 0, cancel });
    try {
      const text = await exportAs(chosen, one, {
        signal: controller.signal,
        progress: (share) => setWorking({ share, cancel }),
      });
      editor.tell({ tone: "quiet", text, undo: false });
    } catch (error) {
      const { aborted } = controller.signal;
      const cancelled = { tone: "quiet", text: message("exportCancelled"), undo: false } as const;
      editor.tell(aborted ? cancelled : alarmOf(error));
    }
    setWorking(null);
  };
  return (
    <section aria-labelledby="export-heading">
      <h2 id="export-heading" class="in-out-heading">
        {message("exportHeading")}
      </h2>
      {working === null ? null : (
        <ProgressBar
          what={message("exportWriting")}
          share={working.share}
          onCancel={working.cancel}
        />
      )}
      <div class="panel in-out-panel" hidden={working !== null}>
        <label class="in-out-field">
          <span>{message("exportWhat")}</span>
          <select
            class="field"
            value={articleId}
            onChange={({ currentTarget }) => setArticleId(currentTarget.value)}
          >
            <option value="">{message("exportAll")}</option>
            <optgroup label={message("exportOne")}>
              {articles.map(({ article }) => (
                <option key={article.id} value={article.id}>
                  {article.title}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <fieldset class="in-out-radios">
          <legend>{message("exportAs")}</legend>
          {offered.map((name) => (
            <FormatChoice
              key={name}
              labels={LABELS[name]}
              checked={name === chosen}
              onChoose={() => setChoice(name)}
            />
          ))}
        </fieldset>
        <button type="button" class="main-button" onClick={() => void write()}>
          {message("exportButton")}
        </button>
      </div>
    </section>
  );
}

/** What to say when it is done. */
async function exportAs(
  choice: Choice,
  one: SavedArticle | undefined,
  watch: Parameters<typeof exportLibrary>[0],
): Promise<string> {
  if (choice === "backup") {
    await exportLibrary(watch);
    return message("noticeLibraryExported");
  }
  const ids = one?.annotations.map(({ id }) => id);
  const count = await (ids === undefined
    ? exportEverything(choice)
    : exportAnnotations(ids, choice));
  return counted("noticeExported", count);
}

function FormatChoice(props: {
  readonly labels: readonly [name: MessageName, more: MessageName];
  readonly checked: boolean;
  readonly onChoose: () => void;
}): JSX.Element {
  const [name, more] = props.labels;
  return (
    <label class="in-out-choice">
      <input type="radio" name="format" checked={props.checked} onChange={props.onChoose} />
      <span>
        <span class="in-out-format">{message(name)}</span> <span class="soft">{message(more)}</span>
      </span>
    </label>
  );
}
