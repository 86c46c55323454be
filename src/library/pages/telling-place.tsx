// Where a telling stands: outlet and date, the way to the article as it is kept, and to the page itself.

import type { JSX } from "preact";
import { addressOfWords } from "../../core/anchoring/text-fragment.ts";
import { ownAddress } from "../../core/identity/own-address.ts";
import type { ArticleRecord } from "../../core/model/article.ts";
import type { RememberedMark } from "../../core/model/link.ts";
import { ArticleDate } from "../../ui/article-date.tsx";
import { message } from "../../ui/message.ts";
import { articleHash } from "../place.ts";

export function TellingPlace(props: {
  readonly article: ArticleRecord;
  readonly mark: RememberedMark;
}): JSX.Element {
  const { article, mark } = props;
  const address = ownAddress(article);
  return (
    <div class="telling-place">
      <a class="quiet-link" href={articleHash(article.id, mark.start)}>
        <bdi>{article.publisher}</bdi>
      </a>
      <span class="soft">
        <ArticleDate article={article} />
      </span>
      <a
        class="text-button"
        href={addressOfWords(address, mark.text)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {message("onThePage")} <span class="unseen">{article.title}</span>
      </a>
    </div>
  );
}
