import type { Annotation } from '../types.ts';
import type { Gender } from './draft.ts';
import type { Item } from './item.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const SHE = words('mama mwanamke bibi bi malkia dada binti msichana mke mjane nyanya shangazi mwanamwali mtawa mkunga mwanamama');
const HE = words(
  'baba mwanamume mwanaume bwana mfalme kaka mvulana mume babu mjomba papa askofu kadinali sheikh padri imamu sultani kijana',
);

/** Given names of women that news of the region is full of. */
const WOMEN = words(`
  adelaide agnes aisha alice alicia amina amal amanda amy ana andrea angela angelina anita ann anna anne annette annie asha asia asma astrid atupele aya ayesha aziza
  beata beatrice betty bertha beth beyonce bintou brenda bridget brigitte camilla caroline carrie catherine cate cecilia celina chantal charity charlotte chelsea chimamanda
  christine christina claire clara claudia condoleezza consolata cynthia dawn deborah denise diana dilma dorcas doreen doris dorothy edith elena eleanor eliza elizabeth ellen elsa
  emily emma emmanuella erna esperance esther eunice eva evelyn evelyne fadhila faith faiza fanta farida fatima fatma fatou fatuma faustine felicia felister flora florence frida gabriela
  georgia gertrude giorgia gisele gladys gloria grace greta habiba hadija halima hanna hannah happiness harriet hawa helen hilary hillary hope ilhan imelda indira irene isabel
  isabella isatou ivanka jacinda jackline jacqueline jamila jane janet jecinta jeanine jeannette jemima jennifer jenista jenny jessica jill joan joanna josephine joyce juanita judith
  julia julie juliana juliet julieta kaja kamala karen kate katherine kathleen khadija khadijatou kristalina laura laurence laila leila leah lilian linah linda lindiwe lisa liz lucia lucy lulu lydia
  madeleine magdalena maggie maia malala malia manal marcelle margaret maria mariam mariama marie marine marjorie martha mary maryam maua mayra megan meghan melania melinda mercy
  meryem michelle miriam miriamu molly monica monique mwanaidi mwanaisha mwantumu nadia najat najma nana nancy naomi naledi natalia natalie neema nelly ngozi nicola nikki nimco nkosazana nora norah
  odile olga olive oprah pamela patience patricia paula pauline peninah perpetua phumzile phyllis pili priscilla purity rachel rania rasheeda rebecca rehema rihanna rita robai roberta rosa rose rosemary roza
  ruth sabina sabrina saida salima salma samantha samia sanna sara sarah scholastica selina selma serena shakira sharon sheikha sheila siti sofia sonia sophia sophie stella stephanie stergomena
  susan susana susie suzan suzanne sylvia sylvie tabitha taylor tegla teresa terezia theresa therese tulia ummy umi unity ursula vanessa vera veronica victoria viola violet virginia
  wambui wangari wanjiku wanjiru winnie winifred yulia yvonne zainab zahara zaituni zawadi zena zeinab zipporah zubeda zuhura zuleikha
`);

/** `person:samia suluhu hassan` → she. Any of the names may stand first: some news puts the family name there. */
export const genderOfName = (key: string): Gender => {
  const names = key.slice(key.indexOf(':') + 1).split(' ');
  return WOMEN.has(names[0]!) || (names.length > 2 && WOMEN.has(names[1]!)) ? 'she' : 'he';
};

/** How many blocks back a name still says who “he” or “she” is. */
const BACK = 2;

/** Whom a pronoun at `start` of a block can stand for: the person named last before it. */
export function genderBefore(annotations: readonly Annotation[], block: number, start: number): Gender {
  for (let i = block; i >= Math.max(0, block - BACK); i--) {
    const person = annotations[i]!.marks.findLast((m) => m.kind === 'person' && (i < block || m.end <= start));
    if (person) return genderOfName(person.key);
  }
  return undefined;
}

/** What a noun or a person’s name tells. */
export function genderOf(head: Item): Gender {
  if (head.kind === 'name') return head.gender;
  if (SHE.has(head.lemma)) return 'she';
  return HE.has(head.lemma) ? 'he' : undefined;
}
