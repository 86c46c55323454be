// A site that changes its page by itself: a list of stories, each shown in place under its own address, its
// text a moment after the address and its head last of all, as frameworks do.

/** `stories`: address of each article that it can show. */
export function inPageNavigation(stories: readonly string[]): string {
  const links = stories.map((address) => `<li><a href="${address}">${address}</a></li>`).join("");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Stories</title>
<body>
<nav><ul>${links}</ul></nav>
<div id="place"><p>Choose a story.</p></div>
<script>
const list = { title: document.title, place: document.getElementById("place").innerHTML };
// As in a framework, what was chosen before and comes late is shown no more.
let turn = 0;
async function show(address) {
  const own = ++turn;
  const text = await (await fetch(address)).text();
  if (own !== turn) return;
  const story = new DOMParser().parseFromString(text, "text/html");
  const place = document.getElementById("place");
  place.textContent = "Loading";
  setTimeout(() => {
    if (own !== turn) return;
    place.replaceChildren(...story.body.cloneNode(true).childNodes);
    setTimeout(() => {
      if (own !== turn) return;
      document.title = story.title;
      for (const old of document.head.querySelectorAll("[data-story]")) old.remove();
      for (const meta of story.head.querySelectorAll("meta[property], meta[name], link[rel=canonical], script[type='application/ld+json']")) {
        const copy = meta.cloneNode(true);
        copy.setAttribute("data-story", "");
        document.head.append(copy);
      }
    }, 100);
  }, 150);
}
function showList() {
  turn++;
  document.title = list.title;
  for (const old of document.head.querySelectorAll("[data-story]")) old.remove();
  document.getElementById("place").innerHTML = list.place;
}
document.querySelector("nav").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link === null) return;
  event.preventDefault();
  history.pushState(link.href, "", link.href);
  show(link.href);
});
addEventListener("popstate", () => (history.state === null ? showList() : show(history.state)));
</script>
</body>
</html>
`;
}
