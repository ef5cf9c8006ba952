import {
  type Alert,
  type AlertAction,
  type Helpline,
  type HelplineId,
  helplines,
  type Severity,
  smsHref,
  type TriggerId,
} from '@waymark/care';
import { localizeHref } from '#locale';
import { m } from '#words';

type Locale = 'en' | 'es';

export type SafetyAction =
  | { readonly kind: 'call'; readonly number: string; readonly shown: string; readonly label: string }
  | { readonly kind: 'text' | 'go'; readonly href: string; readonly label: string }
  | { readonly kind: 'leave'; readonly label: string }
  /** Stands folded in the card itself, so that it is there without a connection. */
  | { readonly kind: 'unfold'; readonly part: 'overdose-steps' | 'crisis-plan' | 'tolerance' };

/** One trigger as a person meets it. */
export interface SafetyNotice {
  readonly id: TriggerId;
  /** 5 stops everything until it is answered, 4 is a banner, 3 stands in the text. */
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
  readonly actions: readonly SafetyAction[];
}

/** Numbers that say what they are by themselves. */
const KNOWN_BY_NUMBER: readonly HelplineId[] = ['emergency', 'lifeline'];

/** An alert in the words of a language, with what to tap. */
export function viewAlert({ id, severity, copy }: Alert, locale: Locale): SafetyNotice {
  return {
    id,
    severity,
    title: copy.title[locale],
    text: copy.text[locale],
    actions: copy.actions.flatMap((action) => viewAction(action, severity, locale)),
  };
}

function viewAction(action: AlertAction, severity: Severity, locale: Locale): readonly SafetyAction[] {
  if (action.kind !== 'open') {
    return action.kind === 'call' ? [viewCall(action.helpline, locale)] : viewText(action.helpline, locale);
  }
  switch (action.page) {
    case 'find-care':
      // Nobody is sent to a list of programs while something else has to happen first.
      return severity === 5
        ? []
        : [
            {
              kind: 'go',
              href: localizeHref('/find?medicine=methadone,buprenorphine', { locale }),
              label: m.safety_find({}, { locale }),
            },
          ];
    case 'quick-exit':
      return [{ kind: 'leave', label: m.leave_button({}, { locale }) }];
    default:
      return [{ kind: 'unfold', part: action.page }];
  }
}

function viewCall(helpline: HelplineId, locale: Locale): SafetyAction {
  const { number, shown, name }: Helpline = helplines[helpline];
  const label = KNOWN_BY_NUMBER.includes(helpline)
    ? m.phone_call({}, { locale })
    : m.safety_call_line({ name: name[locale] }, { locale });
  return { kind: 'call', number, shown, label };
}

function viewText(helpline: HelplineId, locale: Locale): readonly SafetyAction[] {
  const href = smsHref(helpline);
  const { text: number, textWord: word }: Helpline = helplines[helpline];
  if (href === undefined || number === undefined) return [];
  const label = word
    ? m.safety_text_word({ word, number }, { locale })
    : m.safety_text_line({ number }, { locale });
  return [{ kind: 'text', href, label }];
}
