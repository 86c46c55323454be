// "Diagnose this page": why it was, or was not, read as an article, and what each mark rests on.

import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Diagnosis, ExplainedMark, SignalName, Stop } from "../core/model/diagnosis.ts";
import { checkDiagnosis, checkExplainedMarks } from "../messages/checks/replies.ts";
import { ask, askPage } from "../messages/send.ts";
import { roleWord } from "../ui/describe-reading.ts";
import { sentenceOf } from "../ui/error-sentence.ts";
import { MarkGlyph } from "../ui/mark-glyph.tsx";
import { counted, type MessageName, message } from "../ui/message.ts";

interface Found {
  readonly diagnosis: Diagnosis;
  readonly marks: readonly ExplainedMark[];
}

async function find(tabId: number): Promise<Found> {
  const diagnosis = checkDiagnosis(await ask("diagnose-tab", { tabId }));
  // Where no reader is at work there are no marks to explain.
  const reply = await askPage(tabId, "explain-marks", null).catch(() => []);
  return { diagnosis, marks: checkExplainedMarks(reply) };
}

/** More would take the popup long to draw; the card tells of each mark for itself. */
const MOST_MARKS = 200;

export function DiagnosisPanel({ tabId }: { readonly tabId: number }): JSX.Element | null {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const shown = useRef<HTMLElement>(null);
  // The button stands at the popup's end: what it brings would be out of sight.
  useEffect(() => shown.current?.scrollIntoView({ block: "start" }), [found]);
  useEffect(() => {
    find(tabId).then(setFound, (error: unknown) => setProblem(sentenceOf(error)));
  }, [tabId]);
  if (problem !== null) return <p role="alert">{problem}</p>;
  if (found === null) return null;
  const { diagnosis, marks } = found;
  return (
    <section class="diagnosis" ref={shown} aria-label={message("diagnose")}>
      <p>
        {message(verdictOf(diagnosis), String(diagnosis.points), String(diagnosis.wanted))}{" "}
        {diagnosis.stop === null ? null : message(STOP_WORDS[diagnosis.stop])}
      </p>
      <Signals
        title={message("diagnosisFor")}
        signals={diagnosis.signals.filter(({ points }) => points > 0)}
      />
      <Signals
        title={message("diagnosisAgainst")}
        signals={diagnosis.signals.filter(({ points }) => points < 0)}
      />
      {marks.length === 0 ? null : (
        <>
          <h3>{counted("diagnosisMarks", marks.length)}</h3>
          <ul>
            {marks.slice(0, MOST_MARKS).map((mark, at) => (
              // Two marks may have the same words; their order never changes.
              <Explained key={at} mark={mark} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function verdictOf({ isArticle, isNews }: Diagnosis): MessageName {
  if (!isArticle) return "diagnosisNone";
  return isNews ? "diagnosisNews" : "diagnosisArticle";
}

function Signals(props: {
  readonly title: string;
  readonly signals: Diagnosis["signals"];
}): JSX.Element | null {
  if (props.signals.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul>
        {props.signals.map(({ name, points }) => (
          <li key={name}>
            {message(SIGNAL_WORDS[name])}{" "}
            <span class="soft">{points > 0 ? `+${points}` : points}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Explained({ mark }: { readonly mark: ExplainedMark }): JSX.Element {
  return (
    <li>
      <MarkGlyph kind={mark.kind} /> <span class="words">{mark.text}</span>{" "}
      <span class="soft">
        {mark.evidence.length === 0
          ? message("evidenceNone")
          : mark.evidence.map(({ role, text }) => `${roleWord(role)}: ${text}`).join(" · ")}
      </span>
    </li>
  );
}

const STOP_WORDS: Readonly<Record<Stop, MessageName>> = {
  front: "stopFront",
  against: "stopAgainst",
  "little-prose": "stopLittleProse",
  "too-few": "stopTooFew",
  broken: "stopBroken",
};

const SIGNAL_WORDS: Readonly<Record<SignalName, MessageName>> = {
  "declares-article": "signalDeclaresArticle",
  "declares-news": "signalDeclaresNews",
  "shared-article": "signalSharedArticle",
  "shared-website": "signalSharedWebsite",
  "shared-other": "signalSharedOther",
  dated: "signalDated",
  author: "signalAuthor",
  "news-search": "signalNewsSearch",
  "paper-name": "signalPaperName",
  "news-address": "signalNewsAddress",
  "day-address": "signalDayAddress",
  "title-address": "signalTitleAddress",
  "headline-address": "signalHeadlineAddress",
  "long-address": "signalLongAddress",
  blog: "signalBlog",
  "list-address": "signalListAddress",
  "forum-address": "signalForumAddress",
  sells: "signalSells",
  "declares-list": "signalDeclaresList",
  "declares-discussion": "signalDeclaresDiscussion",
  prose: "signalProse",
  "long-paragraphs": "signalLongParagraphs",
  quotes: "signalQuotes",
  "quotes-much": "signalQuotesMuch",
  "very-long": "signalVeryLong",
  "says-you": "signalSaysYou",
  headline: "signalHeadline",
  figures: "signalFigures",
  code: "signalCode",
  "phone-version": "signalPhoneVersion",
  clock: "signalClock",
  "prose-for-links": "signalProseForLinks",
  "few-links": "signalFewLinks",
  "lists-headlines": "signalListsHeadlines",
  "news-section": "signalNewsSection",
  "news-sections": "signalNewsSections",
  "many-sections": "signalManySections",
};
