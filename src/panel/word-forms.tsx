import { useState } from 'preact/hooks';
import { personalClass } from '../swahili/index.ts';
import type { Concord, NounClass, Reading } from '../swahili/types.ts';
import { say } from '../ui/say.ts';
import { useAnswer } from './use-answer.ts';

const WHO: readonly { subject: Concord; label: string }[] = [
  { subject: 'I', label: 'I' },
  { subject: 'you', label: 'you' },
  { subject: 1, label: 'he, she' },
  { subject: 'we', label: 'we' },
  { subject: 'you all', label: 'you all' },
  { subject: 2, label: 'they' },
];

/** The other forms of a word for those who learn: a verb's tenses, and what agrees with a noun. */
export function WordForms({ reading }: { reading: Reading }) {
  const { pos, grammar, lemma } = reading;
  if (pos === 'verb' && !grammar.possession && !grammar.locative) return <Conjugation lemma={lemma} of={grammar.subject} />;
  if (pos === 'noun' && grammar.nounClass)
    return <Agreement nounClass={grammar.animate ? personalClass(grammar.nounClass) : grammar.nounClass} />;
  return null;
}

function Conjugation({ lemma, of }: { lemma: string; of: Concord | undefined }) {
  const own = WHO.some(({ subject }) => subject === of) ? undefined : of;
  const [subject, setSubject] = useState<Concord>(of ?? 1);
  const [open, setOpen] = useState(false);
  const rows = useAnswer(open, 'conjugation', { lemma, subject });
  const choices = own === undefined ? WHO : [...WHO, { subject: own, label: `it (class ${own})` }];
  return (
    <details class="forms" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say('tensesOf')} <i lang="sw">-{lemma}</i>
      </summary>
      <fieldset class="who">
        <legend class="unseen">{say('subject')}</legend>
        {choices.map(({ subject: one, label }) => (
          <button key={label} type="button" aria-pressed={one === subject} onClick={() => setSubject(one)}>
            {label}
          </button>
        ))}
      </fieldset>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('yes')}</th>
            <th scope="col">{say('no')}</th>
          </tr>
        </thead>
        <tbody>
          {rows?.map(({ meaning, affirmative, negative }) => (
            <tr key={meaning}>
              <th scope="row">{meaning}</th>
              <td lang="sw">{affirmative}</td>
              <td lang="sw">{negative}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Agreement({ nounClass }: { nounClass: NounClass }) {
  const [open, setOpen] = useState(false);
  const rows = useAnswer(open, 'agreement', { nounClass });
  return (
    <details class="forms" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('agreement', nounClass)}</summary>
      <table>
        <tbody>
          {rows?.map(({ meaning, form }) => (
            <tr key={meaning}>
              <th scope="row">{meaning}</th>
              <td lang="sw">{form}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
