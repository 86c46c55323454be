// All of the library that its first rows do without, two thirds of its code: a file of its own, which load-rest.ts asks for.

export { openIndex } from "../search/open-index.ts";
export { FoundList } from "./list/found-list.tsx";
export { OtherPage } from "./other-page.tsx";
