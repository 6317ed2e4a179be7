import type { PageSummary } from '../extension/contract.ts';
import { KINDS } from '../extension/kinds.ts';
import { KindLabel } from '../ui/kind-label.tsx';
import { say } from '../ui/say.ts';

/** What the page was found to name: there at once, while its digest is being made. */
export function Found({ summary }: { summary: PageSummary }) {
  return (
    <section aria-busy="true">
      <h1 lang="sw">{summary.title}</h1>
      <p class="quiet" aria-live="polite">
        {say('readingTheArticle')}
      </p>
      <ul class="found">
        {KINDS.filter((kind) => summary.counts[kind] > 0).map((kind) => (
          <li key={kind}>
            <KindLabel kind={kind} many />
            <span class="count">{summary.counts[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
