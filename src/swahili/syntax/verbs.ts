import { rules } from './rule.ts';

export const VERBS = rules('verb', {
  auxiliary: {
    why: 'kuwa before another verb with the same subject is its auxiliary',
    yes: ['Rais alikuwa akisema ukweli. | alikuwa auxiliary akisema'],
    no: ['Rais alikuwa Nairobi akasema ukweli. | alikuwa auxiliary akasema'],
  },
  subject: {
    why: 'the verb agrees with the noun before it',
    yes: [
      'Waziri aliyetembelea nchi hiyo amesema hayo. | waziri subject amesema',
      'Maandamano yalifanyika. | maandamano subject yalifanyika',
    ],
  },
  within: {
    why: 'the verb agrees with a noun inside the phrase, and the noun before that says how many',
    yes: ['Maelfu ya wakimbizi wamewasili. | maelfu modifier wakimbizi'],
  },
  joint: {
    why: 'several who are joined take a plural verb',
    yes: ['Rais na waziri walisafiri. | rais subject walisafiri'],
  },
  said: {
    why: 'what is said, known or wanted follows without “that”',
    yes: ['Polisi walisema mtu huyo alikamatwa. | alikamatwa complement walisema'],
  },
  wished: {
    why: 'a subjunctive behind a verb that asks for it',
    yes: ['Rais alimtaka waziri ajiuzulu. | ajiuzulu complement alimtaka'],
  },
  while: {
    why: '-ki- says what goes on meanwhile, or under which condition',
    yes: [
      'Rais aliondoka akisema hayo. | akisema adverbial aliondoka',
      'Akizungumza mjini Nairobi, rais alitoa wito. | akizungumza adverbial alitoa',
    ],
  },
  when: {
    why: '-po- says when',
    yes: ['Alipofika Nairobi, rais alitoa wito. | alipofika adverbial alitoa'],
  },
  how: {
    why: '-vyo- says how',
    yes: ['Walifanya walivyoambiwa. | walivyoambiwa adverbial walifanya'],
  },
  afterwards: {
    why: '-ka- goes on with what happened next',
    yes: ['Alifika Nairobi akasema ukweli. | akasema conjunct alifika'],
  },
  next: {
    why: 'a further statement of the same sentence',
    yes: ['Rais alifika na waziri aliondoka. | aliondoka conjunct alifika'],
  },
  relative: {
    why: 'the relative agrees with the noun that it says more about',
    yes: ['Gari lililobeba silaha lilizuiwa. | lililobeba antecedent gari'],
  },
  relativeOf: {
    why: 'amba- agrees with the noun that its clause says more about',
    yes: ['Kampuni ambayo ilijenga daraja imefungwa. | ilijenga antecedent kampuni'],
  },
  alone: {
    why: 'a relative verb without a noun stands for one: those who …',
    yes: ['Waliofika walipewa chakula. | waliofika subject walipewa'],
  },
});
