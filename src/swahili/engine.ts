import { Container } from './compiled/container.ts';
import { StringMap } from './compiled/strings.ts';
import { withDescriptions } from './describe.ts';
import { detect, withNeighbours } from './detect/detect.ts';
import { digestOf } from './digest/digest.ts';
import { Collocations } from './english/choice/collocations.ts';
import { discourseBefore } from './english/discourse/discourse.ts';
import { sayForm } from './english/form/say-form.ts';
import { Forms } from './english/forms.ts';
import { genderBefore } from './english/gender.ts';
import { type RenderOptions, render } from './english/render.ts';
import { say, sayTree } from './english/say.ts';
import { WordTable } from './english/word-table.ts';
import { firstOf, Wording } from './english/wording.ts';
import { Glossary } from './glossary/glossary.ts';
import { OwnTerms, withOwn } from './glossary/own-terms.ts';
import { Phrases } from './glossary/phrases.ts';
import { withRanks } from './glossary/rarity.ts';
import { sensesOfExpressions } from './glossary/senses.ts';
import { Frames } from './grammar/frames.ts';
import { GrammarBook } from './grammar/grammar-book.ts';
import { Lexicon } from './lexicon/lexicon.ts';
import { Analyser } from './morphology/analyser.ts';
import { Inflector } from './morphology/inflect.ts';
import { agreement, conjugation } from './morphology/paradigm.ts';
import { Gazetteer } from './names/gazetteer.ts';
import { Names } from './names/names.ts';
import type { Block } from './reading/block.ts';
import { Chooser } from './reading/chooser.ts';
import { Senses } from './reading/senses.ts';
import { topicsOf } from './reading/topics.ts';
import { EnglishIndex, lookUp } from './search/search.ts';
import { refersAt } from './syntax/refers.ts';
import { Trees } from './syntax/trees.ts';
import { withoutCapitals } from './text/capitals.ts';
import { sentences } from './text/sentences.ts';
import { normalize, type RawToken, tokenize } from './text/tokens.ts';
import type { Annotation, Engine, English, Explanation, Mark, Span, Token } from './types.ts';

/** Terms may lie over names, but a term inside a person's or a place's name, or the very name of a body, says nothing more. */
function withTerms(names: readonly Mark[], terms: readonly Mark[]): Mark[] {
  const says = (term: Mark) =>
    !names.some(
      (n) => n.start <= term.start && term.end <= n.end && (n.kind !== 'organisation' || n.end - n.start === term.end - term.start),
    );
  return [...names, ...terms.filter(says)];
}

/** No name in capitals: WILLIAM RUTO is said as William Ruto. */
function withSmallNames({ pieces, sure }: English, marks: readonly Mark[], text: string): English {
  const names = new Map(marks.map(({ start, end, kind }) => [text.slice(start, end), kind]));
  const small = pieces.map((piece) => {
    const kind = names.get(piece.text.trim());
    return kind === undefined ? piece : { ...piece, text: piece.text.replace(piece.text.trim(), withoutCapitals(piece.text.trim(), kind)) };
  });
  return { text: small.map((p) => p.text).join(''), pieces: small, sure };
}

/**
 * The language engine on a compiled dictionary.
 * @throws Error when the dictionary is cut short or damaged; the message can be shown.
 */
export function createEngine(dictionary: Uint8Array): Engine {
  const container = new Container(dictionary);
  const book = new GrammarBook(container);
  const lexicon = new Lexicon(container);
  const analyser = new Analyser(lexicon, book);
  const inflector = new Inflector(book);
  const chooser = new Chooser(analyser);
  const frames = new Frames(container);
  const phrases = new Phrases(container);
  const glossary = new Glossary(container);
  const senses = new Senses(container);
  const gazetteer = new Gazetteer(container);
  const forms = new Forms(new StringMap(container, 'forms'));
  const names = new Names(container, gazetteer);
  const index = new EnglishIndex(lexicon, glossary);
  const table = new WordTable(container);
  const trees = new Trees(frames, book.kinds);
  const sources = {
    wording: new Wording(container),
    collocations: new Collocations(container),
    gazetteer,
    forms,
    table,
    frames,
    trees,
  };

  const rankOf = (lemma: string) => lexicon.ranks().get(lemma);

  const readBlock = (text: string, raw: readonly RawToken[]): Block => {
    const spans = sentences(text);
    const tokens = chooser.read(text, raw, spans);
    return blockOf(text, tokens, spans);
  };

  /** Each word with the sense first that it has here. */
  const inContext = ({ tokens, forms, phrases, sentences: spans }: Block, terms: readonly Mark[], topics: ReadonlySet<string>) =>
    senses.inPlace(sensesOfExpressions(tokens, terms, phrases), forms, spans, topics);

  const blockOf = (text: string, tokens: readonly Token[], spans: readonly Span[]): Block => {
    const forms = tokens.map((t) => (t.kind === 'word' ? normalize(text.slice(t.start, t.end)) : ''));
    const block = { text, tokens, forms, sentences: spans };
    return { ...block, phrases: phrases.find(block) };
  };

  // What a page was read into is asked for again: by its digest, the tooltip, its English.
  const known = new WeakMap<Annotation, Block>();
  const blockFor = (annotation: Annotation, text: string): Block => {
    const block = known.get(annotation) ?? blockOf(text, annotation.tokens, sentences(text));
    known.set(annotation, block);
    return block;
  };

  const english = (annotation: Annotation, text: string, options?: RenderOptions): English =>
    annotation.swahili.is ? render(blockFor(annotation, text), annotation.marks, sources, options) : { text: '', pieces: [], sure: 1 };

  const engine: Engine = {
    detect: (text) => {
      const { is, score } = detect(text, tokenize(text), analyser);
      return { is, score };
    },

    ownTerms: (terms) => new OwnTerms(terms, (text) => readBlock(text, tokenize(text)).tokens),

    read: (blocks, { assume = false, own, date } = {}) => {
      const tokens = blocks.map(tokenize);
      const detections = withNeighbours(blocks.map((text, i) => detect(text, tokens[i]!, analyser)));
      const read = blocks.map((text, i) => (assume || detections[i]!.is ? readBlock(text, tokens[i]!) : undefined));
      const swahili = read.filter((block) => block !== undefined);
      // All blocks together, so that a name seen in full decides its short mentions.
      const marked = glossary.mark(swahili);
      const terms = new Map(swahili.map((block, i) => [block, marked[i]!]));
      const marks = names.mark(swahili, date);
      const said = withDescriptions(
        swahili.map((block) => block.text),
        marks,
        (b, span, without) => {
          const others = marks[b]!.filter((mark) => mark !== without);
          return render(swahili[b]!, [...others, ...terms.get(swahili[b]!)!], sources, { span });
        },
      );
      const topics = topicsOf(swahili.map((block) => block.tokens));
      const named = new Map(said.map((ofBlock, i) => [swahili[i]!, ofBlock]));
      return read.map((block, i): Annotation => {
        const { score } = detections[i]!;
        if (!block) return { swahili: { is: false, score }, tokens: [], marks: [] };
        const ofBlock = withRanks(terms.get(block)!, block.tokens, rankOf);
        const marks = withTerms(named.get(block)!, ofBlock);
        const annotation: Annotation = {
          swahili: { is: true, score },
          tokens: inContext(block, ofBlock, topics),
          marks: own ? withOwn(marks, own.mark(block.tokens, block.forms)) : marks,
        };
        // The senses of its words change neither its sentences nor its expressions.
        known.set(annotation, { ...block, tokens: annotation.tokens });
        return annotation;
      });
    },

    explain: (annotation, text, offset): Explanation | undefined => {
      const token = annotation.tokens.find((t) => t.start <= offset && offset < t.end);
      const marks = annotation.marks.filter((m) => m.start <= offset && offset < m.end).sort((a, b) => a.end - a.start - (b.end - b.start));
      if (!token || (token.readings.length === 0 && marks.length === 0)) return undefined;
      const { start, end, readings } = token;
      const at = annotation.tokens.indexOf(token);
      const phrase = blockFor(annotation, text).phrases.find((p) => p.from <= at && at <= p.to);
      const around = phrase && {
        start: annotation.tokens[phrase.from]!.start,
        end: annotation.tokens[phrase.to]!.end,
        text: phrase.text,
        gloss: phrase.gloss,
      };
      // A term that says the same is enough.
      const repeated = around && marks.some((m) => m.start === around.start && m.end === around.end);
      // Babu, Kabila: of somebody who is so called the words say nothing.
      const called = marks.some((m) => m.kind === 'person');
      const block = blockFor(annotation, text);
      const sentence = block.sentences.find((s) => s.start <= start && end <= s.end);
      const refers = sentence && !called ? refersAt(trees.of(block, annotation.marks, sentence), text, start) : [];
      const [first] = called ? [] : readings;
      const says = first ? sayForm(first, first.sense ?? firstOf(first.gloss), forms) : '';
      return {
        start,
        end,
        text: text.slice(start, end),
        ...(says !== '' && { says }),
        readings: called ? [] : readings,
        marks,
        ...(refers.length > 0 && { refers }),
        ...(around && !repeated && { phrase: around }),
      };
    },

    digest: (blocks, annotations, options = {}) => {
      const blockAt = (block: number) => blockFor(annotations[block]!, blocks[block]!);
      return digestOf(blocks, annotations, options, {
        kinds: book.kinds,
        trees: (block) => engine.syntax(annotations[block]!, blocks[block]!),
        say: (block, { tree }, headline = false) => {
          const discourse = discourseBefore(blocks, annotations, block, tree.start, sources.table);
          const said = sayTree(tree, blockAt(block), annotations[block]!.marks, sources, { headline, discourse });
          return { english: withSmallNames(said, annotations[block]!.marks, blocks[block]!), doubts: said.doubts };
        },
        rankOf,
        english: (block, span) =>
          english(annotations[block]!, blocks[block]!, { span, gender: genderBefore(annotations, block, span.start) }),
      });
    },

    english: (annotation, text) => english(annotation, text),

    transfer: (annotation, text) => say(blockFor(annotation, text), annotation.marks, sources),

    syntax: (annotation, text) => {
      const block = blockFor(annotation, text);
      return block.sentences.map((span) => trees.of(block, annotation.marks, span));
    },

    search: (query) => lookUp(query, engine, analyser, index),

    conjugation: (lemma, subject) => conjugation(inflector, lemma, subject),

    agreement: (nounClass) => agreement(book, nounClass),
  };
  return engine;
}
