// The welcome page's entry: shows a sample article, and starts the same reader code on it that reads the pages of
// the web, with the sample's own library behind it.

import "../page/analysis.ts";
import { browser } from "../browser.ts";
import { takeWire } from "../messages/wire.ts";
import { startReader } from "../page/start-reader.ts";
import { showView } from "../ui/guarded-view.tsx";
import { message, tellLanguage } from "../ui/message.ts";
import { SampleLinks } from "./sample-links.ts";
import { SampleWire } from "./sample-wire.ts";
import { chooseSample, pageOf, type Sample } from "./samples.ts";
import { Welcome } from "./welcome-view.tsx";

/** What an article's page says of itself to whoever reads it. */
function describeSample({ title, publisher, published }: Sample): void {
  const said = {
    "og:title": title,
    "og:site_name": publisher,
    "article:published_time": published,
  };
  for (const [property, content] of Object.entries(said)) {
    const meta = document.createElement("meta");
    meta.setAttribute("property", property);
    meta.content = content;
    document.head.append(meta);
  }
}

const root = document.getElementById("welcome");
if (root === null) throw new Error("Expected an element with the id welcome in welcome.html");
const { here, other } = chooseSample(new URLSearchParams(location.search).get("article"));
const links = new SampleLinks(other, browser.runtime.getURL(pageOf(other)));
const wire = new SampleWire(links);
takeWire(wire);
document.title = message("welcomeTitle");
// The document itself stays English, as the article that is read in it.
tellLanguage(document.body);
describeSample(here);
showView(<Welcome here={here} other={other} onCommand={(name) => wire.command(name)} />, root);
startReader(new AbortController());
