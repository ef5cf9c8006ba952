import {
  ASAM_CREDIT,
  EDITION_NOTES,
  FACTS,
  FIELD_LABELS,
  type Helpline,
  helplines,
  type Language,
  LEVELS,
  MEDICINE_FACTS,
  MEDICINE_FIELDS,
  MEDICINES,
  SETTING_COLUMNS,
  SETTINGS,
  SUPPORTING_CAUTION,
  SUPPORTING_MEDICINES,
  THERAPIES,
  THERAPY_RULE,
} from '@waymark/care';
import type { HelplinesAnswer, LevelsAnswer, MedicationsAnswer } from './care-schemas.ts';
import { openShelf, presentRefs } from './documents.ts';

export const presentMedications = (language: Language): MedicationsAnswer => {
  const { claim, name: cite, documents } = openShelf(language);
  return {
    language,
    fields: MEDICINE_FIELDS.map((id) => ({ id, label: FIELD_LABELS[id][language] })),
    medicines: MEDICINES.map(({ id, name, brands, rank, cells, search }) => ({
      id,
      name: name[language],
      brands: brands[language],
      rank,
      cells: Object.fromEntries(MEDICINE_FIELDS.map((field) => [field, cells[field].map(claim)])),
      search: presentRefs(search),
    })),
    about: MEDICINE_FACTS.map(claim),
    supporting: SUPPORTING_MEDICINES.map(({ id, name, kind, use, where, cautions }) => ({
      id,
      name: name[language],
      kind: kind.map(claim),
      use: use.map(claim),
      where: where.map(claim),
      cautions: cautions.map(claim),
    })),
    supportingCaution: claim(SUPPORTING_CAUTION),
    therapies: THERAPIES.map(({ id, name, what, usedFor, time, evidence, search }) => ({
      id,
      name: name[language],
      what: claim(what),
      usedFor: claim(usedFor),
      time: claim(time),
      evidence: claim(evidence),
      ...(search ? { search: presentRefs([search]) } : {}),
    })),
    therapyRule: claim(THERAPY_RULE),
    facts: FACTS.map(({ id, words, standing, sources, seenOn, reviewBy, jurisdiction }) => ({
      id,
      text: words[language],
      standing,
      sources: cite(sources),
      seenOn,
      reviewBy,
      jurisdiction,
    })),
    documents: documents(),
  };
};

export const presentLevels = (language: Language): LevelsAnswer => {
  const { claim, name: cite, documents } = openShelf(language);
  const fields = Object.entries(SETTING_COLUMNS) as [
    keyof typeof SETTING_COLUMNS,
    (typeof SETTING_COLUMNS)['cost'],
  ][];
  return {
    language,
    credit: ASAM_CREDIT[language],
    levels: LEVELS.map((level) => ({
      ...(level.number === undefined ? {} : { number: level.number }),
      name: level.name[language],
      before: level.before[language],
      plainName: level.plainName[language],
      hours: claim({ text: level.hours, standing: level.hoursStanding, sources: level.sources }),
      setting: level.setting[language],
      suits: level.suits[language],
      sources: cite(level.sources),
    })),
    editions: EDITION_NOTES.map(claim),
    fields: fields.map(([id, label]) => ({ id, label: label[language] })),
    settings: SETTINGS.map((setting) => ({
      id: setting.id,
      name: setting.name[language],
      isTreatment: setting.isTreatment,
      cells: Object.fromEntries(fields.map(([id]) => [id, [claim(setting[id])]])),
      ...(setting.note ? { note: claim(setting.note) } : {}),
      options: [...setting.options],
      search: presentRefs(setting.search),
    })),
    documents: documents(),
  };
};

export const presentHelplines = (language: Language): HelplinesAnswer => {
  const { name: cite, documents } = openShelf(language);
  return {
    language,
    helplines: Object.entries(helplines).map(([id, line]: [string, Helpline]) => {
      const { name, purpose, languages, sources, ...rest } = line;
      return {
        id,
        name: name[language],
        purpose: purpose[language],
        ...rest,
        ...(languages ? { languages: [...languages] } : {}),
        sources: cite(sources),
      };
    }),
    documents: documents(),
  };
};
