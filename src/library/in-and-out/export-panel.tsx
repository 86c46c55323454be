// Export: what, and in which format.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ArticleRecord } from "../../core/model/article.ts";
import { FORMAT_NAMES, FORMATS, type FormatName } from "../../exchange/formats.ts";
import { type MessageName, message } from "../../ui/message.ts";
import type { SavedEditor } from "../../ui/saved-editor.ts";
import { ProgressBar } from "../progress-bar.tsx";
import {
  exportArticle,
  exportEverything,
  exportLibrary,
  type Watch,
} from "./export-annotations.ts";
import { useExport } from "./use-export.ts";

type Choice = FormatName | "backup";
const CHOICES: readonly Choice[] = ["backup", ...FORMAT_NAMES];
const LABELS = {
  backup: { name: "formatBackup", more: "formatBackupMore" },
  ...FORMATS,
} as const;

export function ExportPanel(props: {
  /** Those that something was saved on last. */
  readonly articles: readonly ArticleRecord[];
  readonly editor: SavedEditor;
}): JSX.Element {
  const { articles, editor } = props;
  const [choice, setChoice] = useState<Choice>("backup");
  /** Empty: everything. */
  const [articleId, setArticleId] = useState("");
  const { working, run } = useExport(editor);
  const one = articles.find(({ id }) => id === articleId) ?? null;
  const offered = CHOICES.filter((name) => name !== "backup" || one === null);
  const chosen = offered.includes(choice) ? choice : "web-annotation";
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
              {articles.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
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
        <button
          type="button"
          class="main-button"
          onClick={() => void run((watch) => exportAs(chosen, one, watch))}
        >
          {message("exportButton")}
        </button>
      </div>
    </section>
  );
}

/** How many annotations; null: the whole library. */
async function exportAs(
  choice: Choice,
  one: ArticleRecord | null,
  watch: Watch,
): Promise<number | null> {
  if (choice === "backup") {
    await exportLibrary(watch);
    return null;
  }
  return await (one === null
    ? exportEverything(choice, watch)
    : exportArticle(one.id, choice, watch));
}

function FormatChoice(props: {
  readonly labels: { readonly name: MessageName; readonly more: MessageName };
  readonly checked: boolean;
  readonly onChoose: () => void;
}): JSX.Element {
  const { name, more } = props.labels;
  return (
    <label class="in-out-choice">
      <input type="radio" name="format" checked={props.checked} onChange={props.onChoose} />
      <span>
        <span class="in-out-format">{message(name)}</span> <span class="soft">{message(more)}</span>
      </span>
    </label>
  );
}
