import type { Attachment } from 'svelte/attachments';

/** What list and map say to each other. */
class OnMap {
  /** The map is open, so that a card can be shown on it. */
  open = $state(false);
  /** Programs whose pin is chosen, by number. */
  picked = $state.raw<readonly number[]>([]);
  /** The program under the pointer or the focus in the list. */
  pointed = $state<number>();
  /** A program that is to be shown on the map. */
  wanted = $state<number>();
}

export const onMap = new OnMap();

/** Keeps a card in step with the map: it is marked while its pin is chosen, and its pin while the card is pointed at. */
export function besideMap(id: number): Attachment<HTMLElement> {
  return (card) => {
    $effect(() => {
      card.toggleAttribute('data-picked', onMap.picked.includes(id));
    });
    const point = () => {
      onMap.pointed = id;
    };
    const leave = () => {
      if (onMap.pointed === id) onMap.pointed = undefined;
    };
    card.addEventListener('pointerenter', point);
    card.addEventListener('pointerleave', leave);
    card.addEventListener('focusin', point);
    card.addEventListener('focusout', leave);
    return () => {
      leave();
      card.removeEventListener('pointerenter', point);
      card.removeEventListener('pointerleave', leave);
      card.removeEventListener('focusin', point);
      card.removeEventListener('focusout', leave);
    };
  };
}
