import { near, type Phrase, some, sure } from './phrase.ts';
import { DRUG_WORDS } from './vocabulary.ts';

/** An overdose, suicide, a child who took a drug. */
export const EMERGENCIES: readonly Phrase[] = [
  // T1, English
  sure(
    'T1',
    5,
    some(
      '(?:wont|will not|cant|cannot|not|doesnt|does not|isnt|is not|didnt|did not) (?:wake|waking)(?: up)?',
      'cant wake \\w+',
      'couldnt wake \\w+',
      'unresponsive',
      'unconscious',
      'passed out',
      '(?:narcan|naloxone) (?:didnt|did not|doesnt|does not|isnt|not) (?:work|working|help|helping)',
      '(?:not|wont|isnt|stopped) respond(?:ing)?',
    ),
  ),
  sure(
    'T1',
    5,
    some(
      '(?:blue|gr[ae]y|purple|ashen) (?:lips|nails|fingers|fingernails|face|skin)',
      '(?:lips|nails|fingernails|face|skin)(?: \\w+){0,4} (?:blue|gr[ae]y|purple|ashen)',
      'turn(?:ed|ing|s)? (?:blue|gr[ae]y|purple)',
      'gurgl\\w*',
      'death rattle',
    ),
  ),
  sure(
    'T1',
    5,
    some(
      '(?:not|isnt|stopped|barely|hardly|no longer|trouble|cant|cannot|difficulty|never|no|slow|shallow|quit) breath\\w*',
      'breathing(?: is| really| very| so)* (?:slow\\w*|shallow|weird|funny|bad\\w*)',
      'stops? breathing',
    ),
  ),
  sure(
    'T1',
    5,
    some(
      '(?:took|taken|take|used|did|had) (?:way |far )?too (?:much|many)',
      'too many pills',
      'overdos\\w*',
      'od',
      'ods',
      'oded',
      'oding',
      'od d',
      'nodding (?:off|out)',
      'cant stay awake',
    ),
  ),
  sure(
    'T1',
    5,
    near('just (?:used|shot up|injected|smoked|snorted|did)', 'sleepy|drowsy|nodding|dizzy|faint'),
  ),
  // T1, Spanish
  sure(
    'T1',
    5,
    some(
      'no (?:se )?(?:despiert\\w+|reaccion\\w+|responde\\w*)',
      'no (?:lo|la|le|los|las) puedo despertar',
      'no puedo despertar\\w+',
      'inconsciente',
      '(?:labios|unas|cara|piel)(?: \\w+){0,3} (?:azul(?:es)?|morad[oa]s?|gris(?:es)?)',
      '(?:poniendo|puso|pone) (?:azul|morad[oa]|gris)',
      '(?:narcan|naloxona) no (?:le |me )?(?:funcion|sirv|hizo|hace)\\w*',
      'desmay\\w+ (?:\\w+ ){0,3}(?:inyect|consum|usar|fumar)\\w*',
      'hace gargaras',
      'gorgote\\w*',
    ),
  ),
  sure(
    'T1',
    5,
    some(
      'no (?:esta |puede |puedo )?respir\\w+',
      'dejo de respirar',
      '(?:apenas|casi no) respir\\w+',
      'respira(?:ndo)? (?:muy )?(?:lento|poco|mal|raro|despacio)',
      'cuesta respirar',
      'sobredosis',
      '(?:tome|tomo|tomaron|consumi|consumio|me meti|se metio) (?:demasiad[oa]s?|de mas)',
      'demasiadas pastillas',
    ),
  ),
  sure(
    'T1',
    5,
    near(
      'acabo de (?:consumir|usar|inyectar\\w*|fumar)|acaba de (?:consumir|usar|inyectar\\w*|fumar)',
      'sueno|dormid[oa]|mareo|maread[oa]',
    ),
  ),
  // T2, English
  sure(
    'T2',
    5,
    some(
      'suicid\\w*',
      '(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|shoot|shooting) ?(?:my|him|her|them|your) ?sel(?:f|ves)',
      'end(?:ing)? (?:my life|it all|everything|things)',
      'take my (?:own )?life',
      'kms',
      'unalive\\w*',
    ),
  ),
  sure(
    'T2',
    5,
    some(
      '(?:dont|do not|no longer|not|didnt) (?:really )?(?:want|wanna|wish|care)(?: to| if i)* (?:live|be alive|be here|exist|wake up|go on|die)',
      '(?:want|wants|wanted|wanna|going|ready) (?:to )?die',
      'better off (?:dead|without me)',
      '(?:not|isnt) worth living',
      'wish i (?:was|were) dead',
      '(?:no (?:more )?reasons?|nothing) (?:left )?to (?:live|go on)(?: for)?',
      'cant go on',
      'overdose on purpose',
    ),
  ),
  // T2, Spanish
  sure(
    'T2',
    5,
    some(
      'suicid\\w*',
      'matarme',
      'matarse',
      'quitarme la vida',
      'quitarse la vida',
      'no (?:quiero|quiere|queria) (?:vivir|seguir(?: viviendo| aqui| asi)?|estar viv[oa]|despertar|existir)',
      '(?:quiero|quiere|queria|quisiera) morir\\w*',
      'ganas de (?:vivir|morir\\w*)',
      'mejor (?:muert[oa]|sin mi)',
      'no tengo (?:razon\\w*|motivos?|por que|para que) (?:para |de )?vivir',
      'no le (?:veo|encuentro) sentido a (?:la|mi) vida',
      '(?:quiero|quisiera) desaparecer',
      '(?:irme|me quiero ir) de este mundo',
      '(?:hacerme|hacerse) dano',
      'lastimarme',
      '(?:acabar|terminar) con (?:mi vida|todo)',
      'no vale la pena vivir',
      'ahorcarme',
    ),
  ),
  // T8
  sure(
    'T8',
    5,
    new RegExp(
      `\\b(?:child|children|kids?|baby|toddler|son|daughter|year old|niece|nephew|grand(?:son|daughter|child|baby)|dog|cat|puppy|pet)\\b.{0,60}?\\b(?:took|takes|taken|ate|eaten|swallowed|drank|got into|chewed|licked|got hold of|found|put)\\b.{0,60}?\\b(?:${DRUG_WORDS})\\b`,
      'g',
    ),
  ),
  sure(
    'T8',
    5,
    new RegExp(
      `\\b(?:nin[oa]s?|hij[oa]|bebe|niet[oa]|sobrin[oa]|perr[oa]|gat[oa]|mascota)\\b.{0,60}?\\b(?:tomo|trago|tragado|comio|comido|bebio|mordio|chupo|ingirio|encontro|metio)\\b.{0,60}?\\b(?:${DRUG_WORDS})\\b`,
      'g',
    ),
  ),
];
