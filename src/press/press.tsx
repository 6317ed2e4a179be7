import { useMemo, useState } from 'preact/hooks';
import { Problem } from '../ui/problem.tsx';
import { saveFile } from '../ui/save-file.ts';
import { ArticleCard } from './article-card.tsx';
import { pressCsv, pressJson, pressMarkdown } from './export.ts';
import { commonOf, EVERYTHING, grouped, ORDERS, type Order, type Wanted, wantedOf } from './scanned.ts';
import { usePress } from './use-press.ts';

const COMMON = 24;

/** All Swahili articles that are open or kept, at a glance. */
export function Press() {
  const { scanned, asleep, asking, problem, keep, remove, refresh } = usePress();
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const shown = useMemo(() => wantedOf(scanned, wanted), [scanned, wanted]);
  const common = useMemo(() => commonOf(shown), [shown]);
  const topics = [...new Set(scanned.flatMap(({ article }) => article.topics))].sort();
  const change = (next: Partial<Wanted>) => setWanted({ ...wanted, ...next });
  const name = scanned.flatMap(({ article }) => article.names).find((n) => n.key === wanted.name);
  const articles = shown.map(({ article }) => article);

  return (
    <main>
      <header class="top">
        <h1>Press overview</h1>
        <nav>
          <a href="../words/index.html">Your words</a>
          <a href="../options/index.html">Settings</a>
        </nav>
      </header>
      {problem && <Problem>{problem}</Problem>}
      <search class="filters">
        <label class="find">
          <span>Search</span>
          <input
            type="search"
            value={wanted.search}
            placeholder="Title, gist or name"
            onInput={(e) => change({ search: e.currentTarget.value })}
          />
        </label>
        <label>
          <span>Topic</span>
          <select value={wanted.topic} onChange={(e) => change({ topic: e.currentTarget.value })}>
            <option value="">any</option>
            {topics.map((topic) => (
              <option key={topic}>{topic}</option>
            ))}
          </select>
        </label>
        <label>
          <span>Order</span>
          <select value={wanted.order} onChange={(e) => change({ order: e.currentTarget.value as Order })}>
            {ORDERS.map((order) => (
              <option key={order}>{order}</option>
            ))}
          </select>
        </label>
        <label>
          <span>Group by</span>
          <select value={wanted.group} onChange={(e) => change({ group: e.currentTarget.value as Wanted['group'] })}>
            <option>none</option>
            <option>site</option>
            <option>topic</option>
          </select>
        </label>
      </search>
      <p aria-live="polite">
        {asking > 0 ? 'Reading the open tabs …' : shown.length === 1 ? '1 article' : `${shown.length} articles`}
        {name && (
          <>
            {' '}
            with <b>{name.name}</b>{' '}
            <button type="button" class="link" onClick={() => change({ name: '' })}>
              Show all
            </button>
          </>
        )}
      </p>
      {common.length > 0 && (
        <section class="common" aria-label="What several articles have in common">
          <h2>In several articles</h2>
          <ul class="names">
            {common.slice(0, COMMON).map((c) => (
              <li key={c.key}>
                <button
                  type="button"
                  class={`name ${c.kind}`}
                  title={c.gloss}
                  aria-pressed={wanted.name === c.key}
                  onClick={() => change({ name: wanted.name === c.key ? '' : c.key })}
                >
                  {c.name} <small>{c.articles}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {grouped(shown, wanted.group).map(([group, members]) => (
        <section key={group}>
          {wanted.group !== 'none' && <h2>{group || 'no topic'}</h2>}
          {members.map((one) => (
            <ArticleCard
              key={`${one.tab} ${one.article.address}`}
              scanned={one}
              keep={(article) => void keep(article)}
              remove={(address) => void remove(address)}
              choose={(key) => change({ name: key })}
            />
          ))}
        </section>
      ))}
      {asking === 0 && scanned.length === 0 && (
        <p class="quiet">
          No Swahili article is open, and none is on your reading list. Open some in tabs, and they come here by themselves.
        </p>
      )}
      {asleep.length > 0 && (
        <section>
          <h2>Tabs that sleep</h2>
          <p class="quiet">Your browser has put them away to save memory. They are read when you open them.</p>
          <ul>
            {asleep.map(({ tab, title }) => (
              <li key={tab}>{title}</li>
            ))}
          </ul>
        </section>
      )}
      <div class="buttons">
        <button type="button" onClick={() => void refresh()}>
          Read the tabs again
        </button>
        <button
          type="button"
          disabled={articles.length === 0}
          onClick={() => saveFile('msomaji-press.md', 'text/markdown', pressMarkdown(articles))}
        >
          Markdown
        </button>
        <button
          type="button"
          disabled={articles.length === 0}
          onClick={() => saveFile('msomaji-press.csv', 'text/csv', pressCsv(articles))}
        >
          CSV
        </button>
        <button
          type="button"
          disabled={articles.length === 0}
          onClick={() => saveFile('msomaji-press.json', 'application/json', pressJson(articles))}
        >
          JSON
        </button>
      </div>
    </main>
  );
}
