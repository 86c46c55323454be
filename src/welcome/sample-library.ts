// Answers the reader code on the welcome page in the background's place: what is saved on the sample is kept while
// the page is open, and nowhere else. What is no matter of the sample goes to the background as ever.

import type { Annotation, Draft } from "../core/model/annotation.ts";
import type { Correction } from "../core/model/correction.ts";
import type { BackgroundRequests } from "../messages/protocol.ts";
import type { SampleLinks } from "./sample-links.ts";

type Requests = BackgroundRequests;
type Answers = {
  readonly [Name in keyof Requests]?: (input: Requests[Name]["input"]) => Requests[Name]["reply"];
};

/** What the reader code asks that is no matter of the sample: how the reader's choices and the clipboard work. */
const PASSED_ON: readonly string[] = ["change-settings", "hash-words"];

const now = (): string => new Date().toISOString();

/** What is not in it can have been asked for by a reload in between alone. */
function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("Expected what the sample keeps");
  return value;
}

export class SampleLibrary {
  private readonly articleId = crypto.randomUUID();
  private readonly annotations = new Map<string, Annotation>();
  private readonly corrections = new Map<string, Correction>();
  private readonly drafts = new Map<string, Draft>();
  private readonly links: SampleLinks;
  /** What is kept is another: whoever shows it reads it again. */
  private readonly onChange: () => void;

  constructor(links: SampleLinks, onChange: () => void) {
    this.links = links;
    this.onChange = onChange;
  }

  /** False: the background is to be asked. */
  answers(name: string): boolean {
    return !PASSED_ON.includes(name);
  }

  /** @throws RangeError for what the reader code never asks on this page */
  answer(name: string, input: unknown): unknown {
    const answer = Object.hasOwn(this.own, name) ? this.own[name as keyof Requests] : undefined;
    return (found(answer) as (input: unknown) => unknown)(input);
  }

  private revise(id: string, change: Partial<Annotation>): Annotation {
    const before = found(this.annotations.get(id));
    return this.keep({ ...before, ...change, revision: before.revision + 1, changed: now() });
  }

  private keep(annotation: Annotation): Annotation {
    this.annotations.set(annotation.id, annotation);
    this.onChange();
    return annotation;
  }

  private correct(correction: Correction): Correction {
    this.corrections.set(correction.id, correction);
    this.onChange();
    return correction;
  }

  private readonly own: Answers = {
    "report-no-article": () => null,
    "report-never": () => null,
    "judge-again": () => null,
    "load-analysis": () => null,
    "load-officials": () => null,
    "known-officials": () => ({ listed: [], introduced: [] }),
    "show-badge": () => null,
    "report-visit": () => [],
    "allow-private-windows": () => null,
    "read-saved": () => null,
    "open-article": ({ marks, article }) => ({
      record: null,
      saved: {
        articleId: this.articleId,
        annotations: JSON.stringify(
          [...this.annotations.values()].filter(({ removed }) => removed === null),
        ),
        version: "",
      },
      seen: { histories: [], steady: [] },
      corrections: [...this.corrections.values()].filter(({ removed }) => removed === null),
      links: this.links.of(marks, article.published),
      ownLinks: [],
      libraries: [],
      scrollTo: null,
    }),
    "save-annotation": ({ text, reading, target, body, draftKey }) => {
      if (draftKey !== null) this.drafts.delete(draftKey);
      const created = now();
      const annotation = this.keep({
        id: crypto.randomUUID(),
        articleId: this.articleId,
        revision: 1,
        created,
        changed: created,
        removed: null,
        text,
        reading,
        target,
        state: "exact",
        ...body,
      });
      return { annotation, met: "nothing" };
    },
    // The one tab that it is open in: nothing else can have changed it.
    "change-annotation": ({ id, body, draftKey }) => {
      if (draftKey !== null) this.drafts.delete(draftKey);
      return { annotation: this.revise(id, body), met: "nothing" };
    },
    "change-target": ({ id, text, target, state }) => this.revise(id, { text, target, state }),
    "remove-annotation": ({ id }) => this.revise(id, { removed: now() }),
    "restore-annotation": ({ id }) => this.revise(id, { removed: null }),
    "save-correction": ({ id, content }) => {
      const before = id === null ? undefined : this.corrections.get(id);
      const changed = now();
      return this.correct({
        id: before?.id ?? crypto.randomUUID(),
        revision: (before?.revision ?? 0) + 1,
        created: before?.created ?? changed,
        changed,
        removed: null,
        ...content,
      });
    },
    "remove-correction": ({ id }) => {
      const before = found(this.corrections.get(id));
      return this.correct({ ...before, revision: before.revision + 1, removed: now() });
    },
    "keep-draft": ({ key, body, basedOn }) => {
      if (body === null) this.drafts.delete(key);
      else this.drafts.set(key, { key, body, basedOn, changed: now() });
      return null;
    },
    "read-draft": ({ key }) => this.drafts.get(key) ?? null,
  };
}
