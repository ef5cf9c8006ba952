import type { HelplineId } from '../helplines/numbers.ts';
import type { ConceptRef } from '../levels/option-search.ts';
import { advice, type Claim, claim, unverified, type Words, words } from '../words.ts';

export type PopulationId =
  | 'pregnancy'
  | 'newborn'
  | 'teens'
  | 'veterans'
  | 'justice'
  | 'lgbtq'
  | 'mental-health'
  | 'infections'
  | 'sedatives'
  | 'pain'
  | 'older'
  | 'disability';

/** What changes for some people, short enough for a card. */
export interface Population {
  readonly id: PopulationId;
  readonly title: Words;
  readonly lines: readonly Claim[];
  readonly search: readonly ConceptRef[];
  readonly helplines: readonly HelplineId[];
}

export const POPULATIONS: readonly Population[] = [
  {
    id: 'pregnancy',
    title: words('Pregnancy', 'Embarazo'),
    lines: [
      claim(
        'Do not stop opioids, methadone or buprenorphine suddenly. It can harm you and the baby.',
        'No deje de golpe los opioides, la metadona ni la buprenorfina. Puede dañarle a usted y al bebé.',
        'samhsa-pregnancy-2023',
        'acog-524',
      ),
      claim(
        'Doctors advise methadone or buprenorphine in pregnancy, at birth and after.',
        'Se recomienda la metadona o la buprenorfina en el embarazo, en el parto y después.',
        'samhsa-pregnancy-2023',
        'nys-pregnancy-2021',
        'acog-711',
      ),
      claim(
        'Do not switch from methadone to buprenorphine, or to naltrexone, without a specialist.',
        'No cambie de metadona a buprenorfina, ni a naltrexona, sin un especialista.',
        'samhsa-pregnancy-2023',
      ),
      claim(
        'Breastfeeding is advised on either medicine.',
        'Se aconseja amamantar con cualquiera de los dos medicamentos.',
        'samhsa-pregnancy-2023',
        'nys-pregnancy-2021',
      ),
      claim(
        'Programs must give you priority. Get a hepatitis C test in each pregnancy.',
        'Los programas deben darle prioridad. Hágase una prueba de hepatitis C en cada embarazo.',
        'samhsa-part8-changes',
        'cdc-hcv-2020',
      ),
      claim(
        'Overdose deaths peak in the months after birth. Keep your medicine and naloxone.',
        'Las muertes por sobredosis son más en los meses después del parto. Siga con su medicamento y tenga naloxona.',
        'postpartum-2023',
      ),
      unverified(
        'Rules on reports to child welfare differ by state. Ask about a Plan of Safe Care.',
        'Las reglas de aviso a protección infantil cambian según el estado. Pregunte por un Plan de Cuidado Seguro.',
      ),
    ],
    search: [{ group: 'for', concept: 'pregnant' }],
    helplines: ['maternal', 'treatment'],
  },
  {
    id: 'newborn',
    title: words('Newborns', 'Recién nacidos'),
    lines: [
      claim(
        'A baby exposed to opioids may have withdrawal (NOWS). It is expected and can be treated; no lasting harm to thinking is proven.',
        'Un bebé expuesto a opioides puede tener abstinencia (NOWS). Es de esperar y se trata; no se ha probado un daño duradero al pensamiento.',
        'acog-711',
        'acog-711-summary',
      ),
      claim(
        'First comes Eat, Sleep, Console: feeding, holding, skin to skin, staying in one room. Only some babies need medicine.',
        'Primero va Comer, dormir, consolar: alimentar, cargar, piel con piel, estar en el mismo cuarto. Solo algunos bebés necesitan medicamento.',
        'young-2023',
        'young-2023-summary',
      ),
      unverified(
        'Hospitals watch exposed babies for several days.',
        'Los hospitales observan al bebé durante varios días.',
      ),
    ],
    search: [{ group: 'for', concept: 'pregnant' }],
    helplines: ['maternal'],
  },
  {
    id: 'teens',
    title: words('Under 18', 'Menores de 18'),
    lines: [
      claim(
        'Doctors for children advise medicine when opioid use disorder is severe. Buprenorphine is labeled for age 16 and up.',
        'Los pediatras aconsejan ofrecer medicamento en casos graves. La etiqueta de la buprenorfina la indica desde los 16 años.',
        'aap-2016',
        'aap-2016-summary',
      ),
      claim(
        'A methadone program no longer asks for two tries at other care. Rules on consent differ by state.',
        'Un programa de metadona ya no exige dos intentos previos. Las reglas de consentimiento cambian según el estado.',
        'samhsa-part8-changes',
      ),
      advice(
        'Call or text 988 at any hour. Tell an adult you trust.',
        'Llama o manda un texto al 988 a cualquier hora. Díselo a una persona adulta de confianza.',
        'hhs-988',
      ),
    ],
    search: [{ group: 'for', concept: 'teens' }],
    helplines: ['lifeline', 'treatment'],
  },
  {
    id: 'veterans',
    title: words('Veterans', 'Veteranos'),
    lines: [
      claim(
        'In a crisis: 988 and press 1, or text 838255. You do not need to be in VA care.',
        'En una crisis: 988 y oprima 1, o mande un texto al 838255. No hace falta recibir atención del VA.',
        'va-crisis',
        '988-options',
      ),
      unverified(
        'VA clinics offer medicine; what you pay differs. Ask about video visits.',
        'Las clínicas del VA ofrecen medicamento; lo que paga varía. Pregunte por citas por video.',
      ),
    ],
    search: [
      { group: 'for', concept: 'veterans' },
      { group: 'operator', concept: 'veterans-affairs' },
    ],
    helplines: ['veterans'],
  },
  {
    id: 'justice',
    title: words('Leaving jail or prison', 'Al salir de la cárcel o prisión'),
    lines: [
      claim(
        'The first weeks after release are a time of high overdose danger. The amount you used before can kill you.',
        'Las primeras semanas al salir tienen mucho peligro de sobredosis. La cantidad que consumía antes puede matarle.',
        'detox-deaths',
        'strang-2003',
      ),
      claim(
        'A jail that bans all prescribed medicine for opioid use disorder breaks the ADA. ASAM says that every approved medicine should be on offer there.',
        'Una cárcel que prohíbe todo medicamento recetado para opioides viola la ley ADA. ASAM dice que allí deben ofrecerse todos los medicamentos aprobados.',
        'doj-ada',
        'asam-guideline-2020',
      ),
      advice(
        'Before you leave, ask for: naloxone, a prescription to bridge, Medicaid turned back on, and a visit within one to three days.',
        'Antes de salir, pida: naloxona, una receta puente, que reactiven su Medicaid y una cita en uno a tres días.',
      ),
    ],
    search: [{ group: 'for', concept: 'justice' }],
    helplines: ['treatment', 'safespot'],
  },
  {
    id: 'lgbtq',
    title: words('LGBTQ+ people', 'Personas LGBTQ+'),
    lines: [
      claim(
        'The special 988 option for LGBTQ+ youth ended in July 2025. The Trevor Project has its own line, day and night.',
        'La opción especial del 988 para jóvenes LGBTQ+ terminó en julio de 2025. The Trevor Project tiene su propia línea, de día y de noche.',
        'trevor-kff',
      ),
      advice(
        'Look for programs that state they have a group for LGBTQ+ people.',
        'Busque programas que digan tener un grupo para personas LGBTQ+.',
      ),
    ],
    search: [{ group: 'for', concept: 'lgbtq' }],
    helplines: ['trevor', 'lifeline'],
  },
  {
    id: 'mental-health',
    title: words('Mental health too', 'También salud mental'),
    lines: [
      claim(
        'Treat both at once. A mental health check must not delay medicine.',
        'Conviene tratar ambas cosas a la vez. Una evaluación de salud mental no debe retrasar el medicamento.',
        'asam-guideline-2020',
      ),
      claim(
        'Thoughts of suicide: call or text 988 now.',
        'Ideas de suicidio: llame o mande un texto al 988 ahora.',
        'hhs-988',
      ),
    ],
    search: [{ group: 'for', concept: 'co-occurring' }],
    helplines: ['lifeline'],
  },
  {
    id: 'infections',
    title: words('HIV, hepatitis and wounds', 'VIH, hepatitis y heridas'),
    lines: [
      claim(
        'Every adult should have a hepatitis C test once, and often while injecting. Pills cure most people in 8 to 12 weeks. There is no vaccine.',
        'Toda persona adulta debe hacerse una prueba de hepatitis C una vez, y seguido si se inyecta. Las pastillas curan a la mayoría en 8 a 12 semanas. No hay vacuna.',
        'cdc-hcv-2020',
      ),
      unverified(
        'Ask for an HIV test, PrEP, hepatitis A and B vaccines, a syringe service and wound care.',
        'Pida una prueba de VIH, PrEP, vacunas contra hepatitis A y B, un servicio de jeringas y cuidado de heridas.',
      ),
      unverified(
        'Wounds from xylazine can show up away from where you inject.',
        'Las heridas por xilacina pueden salir lejos de donde se inyecta.',
      ),
      unverified('Fever and injecting: go to the ER.', 'Fiebre y se inyecta: vaya a emergencias.'),
    ],
    search: [
      { group: 'health', concept: 'hiv-test' },
      { group: 'health', concept: 'hcv-test' },
    ],
    helplines: ['treatment'],
  },
  {
    id: 'sedatives',
    title: words('Xylazine, medetomidine and more', 'Xilacina, medetomidina y otras'),
    lines: [
      claim(
        'Naloxone does not reverse these sedatives. Give it anyway, for the opioid, and breathe for the person.',
        'La naloxona no revierte estos sedantes. Désela de todos modos, por el opioide, y respire por la persona.',
        'cdc-xylazine',
        'overdose-sedatives',
      ),
      claim(
        'Medetomidine withdrawal can kill. Go to the ER and say "medetomidine".',
        'La abstinencia de medetomidina puede matar. Vaya a emergencias y diga "medetomidina".',
        'mmwr-medetomidine',
      ),
      unverified(
        'Some new opioids (nitazenes) may need naloxone more than once.',
        'Algunos opioides nuevos (nitazenos) pueden requerir naloxona más de una vez.',
      ),
    ],
    search: [
      { group: 'medicine', concept: 'methadone' },
      { group: 'medicine', concept: 'buprenorphine' },
    ],
    helplines: ['emergency', 'safespot'],
  },
  {
    id: 'pain',
    title: words('Long-term pain', 'Dolor crónico'),
    lines: [
      unverified(
        'Do not stop prescribed opioids suddenly. Talk with the person who prescribes them.',
        'No deje de golpe los opioides recetados. Hable con quien se los receta.',
      ),
    ],
    search: [{ group: 'for', concept: 'pain' }],
    helplines: ['treatment'],
  },
  {
    id: 'older',
    title: words('Older adults', 'Personas mayores'),
    lines: [
      advice(
        'Falls and sleepiness are a bigger risk. Bring a list of all your medicines.',
        'Las caídas y el sueño son un riesgo mayor. Lleve una lista de todos sus medicamentos.',
      ),
    ],
    search: [{ group: 'for', concept: 'seniors' }],
    helplines: ['treatment'],
  },
  {
    id: 'disability',
    title: words('Disability', 'Discapacidad'),
    lines: [
      advice(
        'Ask for large print, a ramp, or sign language. The SAMHSA line has TTY, and 988 has video in sign language.',
        'Pida letra grande, rampa o lengua de señas. La línea de SAMHSA tiene TTY, y el 988 tiene video en lengua de señas.',
        'samhsa-helpline',
        'hhs-988',
      ),
    ],
    search: [{ group: 'language', concept: 'asl' }],
    helplines: ['treatment', 'lifeline'],
  },
];
