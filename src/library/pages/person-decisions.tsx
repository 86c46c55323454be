// Where the reader says who is one person: parts a naming from this person, or puts another person to it. What
// was said stands below, each with the way to take it back.

import type { JSX } from "preact";
import type {
  PersonDecision,
  PersonForm,
  PersonVerdict,
} from "../../core/model/person-decision.ts";
import type { Person } from "../../links/find-person.ts";
import { ask } from "../../messages/send.ts";
import { counted, message } from "../../ui/message.ts";
import type { SavedEditor } from "../../ui/saved-editor.ts";
import { officialHash } from "../place.ts";

export function PersonDecisions(props: {
  readonly person: Person;
  /** Of the same surname. */
  readonly others: readonly Person[];
  readonly decisions: readonly PersonDecision[];
  readonly editor: SavedEditor;
  readonly busy: boolean;
}): JSX.Element {
  const { person, others, decisions, editor, busy } = props;
  const [main, ...further] = person.namings;
  const decide = (verdict: PersonVerdict) => void decidePerson(editor, verdict);
  return (
    <>
      <h3 class="part-title">{message("whoIsMeant")}</h3>
      <p class="soft part-note">{message("whoIsMeantMore")}</p>
      <ul aria-label={message("namedAs")}>
        {person.namings.map((naming) => (
          <FormRow key={formName(naming)} form={naming} count={naming.mentions.length}>
            {main === undefined || naming === main || further.length === 0 ? null : (
              <DecideButton
                name="anotherPerson"
                form={naming}
                busy={busy}
                onPress={() => decide({ says: "two", one: formOf(main), other: formOf(naming) })}
              />
            )}
          </FormRow>
        ))}
      </ul>
      {others.length === 0 || main === undefined ? null : (
        <>
          <h3 class="part-title">{message("othersOfName")}</h3>
          <ul aria-label={message("othersOfName")}>
            {others.flatMap(({ namings: [other] }) =>
              other === undefined
                ? []
                : [
                    <FormRow
                      key={formName(other)}
                      form={other}
                      count={other.mentions.length}
                      href={officialHash(other)}
                    >
                      <DecideButton
                        name="samePerson"
                        form={other}
                        busy={busy}
                        onPress={() =>
                          decide({ says: "one", one: formOf(main), other: formOf(other) })
                        }
                      />
                    </FormRow>,
                  ],
            )}
          </ul>
        </>
      )}
      <Decided decisions={decisions} editor={editor} busy={busy} />
    </>
  );
}

async function decidePerson(editor: SavedEditor, verdict: PersonVerdict): Promise<void> {
  let id = "";
  await editor.attempt({
    work: async () => {
      id = (await ask("decide-person", verdict)).id;
    },
    done: message(verdict.says === "one" ? "noticeJoined" : "noticeParted", verdict.other.name),
    back: () => ask("remove-person-decision", { id }),
  });
}

const formOf = ({ name, office }: PersonForm): PersonForm => ({ name, office });

function formName({ name, office }: PersonForm): string {
  return office === null ? name : message("nameAndOffice", name, office);
}

function FormRow(props: {
  readonly form: PersonForm;
  /** In how many articles. */
  readonly count: number;
  readonly href?: string;
  readonly children: JSX.Element | null;
}): JSX.Element {
  const { form, count, href } = props;
  return (
    <li class="form-row">
      <span>
        {href === undefined ? (
          formName(form)
        ) : (
          <a class="quiet-link" href={href}>
            {formName(form)}
          </a>
        )}{" "}
        <span class="soft">{counted("articles", count)}</span>
      </span>
      {props.children}
    </li>
  );
}

function DecideButton(props: {
  readonly name: "anotherPerson" | "samePerson";
  readonly form: PersonForm;
  readonly busy: boolean;
  readonly onPress: () => void;
}): JSX.Element {
  const { name, form, busy } = props;
  return (
    <button
      type="button"
      class="plain-button"
      aria-label={message("decideFor", message(name), formName(form))}
      aria-disabled={busy}
      onClick={busy ? undefined : props.onPress}
    >
      {message(name)}
    </button>
  );
}

function Decided(props: {
  readonly decisions: readonly PersonDecision[];
  readonly editor: SavedEditor;
  readonly busy: boolean;
}): JSX.Element | null {
  const { decisions, editor, busy } = props;
  if (decisions.length === 0) return null;
  const takeBack = (id: string) =>
    void editor.attempt({
      work: () => ask("remove-person-decision", { id }),
      done: message("noticeTakenBack"),
      back: () => ask("restore-person-decision", { id }),
    });
  return (
    <>
      <h3 class="part-title">{message("youSaid")}</h3>
      <ul aria-label={message("youSaid")}>
        {decisions.map(({ id, says, one, other }) => (
          <li class="form-row" key={id}>
            <span>
              {message(says === "one" ? "saidOne" : "saidTwo", formName(one), formName(other))}
            </span>
            <button
              type="button"
              class="text-button"
              aria-disabled={busy}
              onClick={busy ? undefined : () => takeBack(id)}
            >
              {message("correctTakeBack")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
