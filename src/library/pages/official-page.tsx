// A person in public office across articles: offices over time, everything that is quoted of them, the ways
// in which they are named; and where the reader puts two namings together, or parts them.

import type { JSX } from "preact";
import type { PersonForm } from "../../core/model/person-decision.ts";
import { type FoundPerson, findPerson, type Person } from "../../links/find-person.ts";
import { findSayings, type Saying, type Watch } from "../../links/find-sayings.ts";
import { library } from "../../store/database.ts";
import { counted, message } from "../../ui/message.ts";
import type { EditorState, SavedEditor } from "../../ui/saved-editor.ts";
import { EmptyPage } from "../empty-page.tsx";
import { ProgressLine } from "../progress-line.tsx";
import { useReading } from "../use-reading.ts";
import { OfficesTable } from "./offices-table.tsx";
import { PageHead } from "./page-head.tsx";
import { PersonDecisions } from "./person-decisions.tsx";
import { SayingsList } from "./sayings-list.tsx";

interface FoundOfficial extends FoundPerson {
  readonly sayings: readonly Saying[];
}

async function read(wanted: PersonForm, watch: Watch): Promise<FoundOfficial> {
  const database = await library();
  const found = await findPerson(database, wanted);
  const { person } = found;
  return { ...found, sayings: person === null ? [] : await findSayings(database, person, watch) };
}

export function OfficialPage(props: {
  readonly wanted: PersonForm;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { wanted, editor, state } = props;
  const name = `${wanted.name} ${wanted.office ?? ""}`;
  const reading = useReading(name, (watch) => read(wanted, watch), editor);
  if (reading.value === null) return <ProgressLine reading={reading} />;
  const { person, others, decisions, sayings } = reading.value;
  if (person === null)
    return <EmptyPage sentence={message("notInLibrary")} isLibraryEmpty={false} />;
  return (
    <article class="page-stack" aria-label={message("kindOfficial")}>
      <section class="panel page">
        <PageHead title={fullestName(person)}>
          {message(
            "officialIn",
            counted("articles", articlesOf(person)),
            counted("sayings", sayings.length),
            counted("outlets", outletsOf(person)),
          )}
        </PageHead>
        <OfficesTable person={person} />
      </section>
      <section class="panel page">
        <SayingsList person={person} sayings={sayings} />
      </section>
      <section class="panel page">
        <PersonDecisions
          person={person}
          others={others}
          decisions={decisions}
          editor={editor}
          busy={state.busy}
        />
      </section>
    </article>
  );
}

/** The name that articles use most, of those with the most words. */
export function fullestName({ namings }: Person): string {
  const words = (name: string) => name.split(" ").length;
  return namings.reduce(
    (best, { name }) => (words(best) === 1 && words(name) > 1 ? name : best),
    namings[0]?.name ?? "",
  );
}

function articlesOf({ namings }: Person): number {
  return new Set(namings.flatMap(({ mentions }) => mentions.map(({ article }) => article.id))).size;
}

function outletsOf({ namings }: Person): number {
  return new Set(
    namings.flatMap(({ mentions }) => mentions.map(({ article }) => article.publisher)),
  ).size;
}
