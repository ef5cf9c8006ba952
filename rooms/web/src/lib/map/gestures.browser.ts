import type { Attachment } from 'svelte/attachments';
import type { Pixel } from './view.ts';

interface Acts {
  readonly push: (east: number, south: number) => void;
  readonly zoom: (steps: number, around: Pixel) => void;
  /** A movement is over. */
  readonly settle: () => void;
}

const wheelPxPerStep = 240;
const stoppedMs = 250;

/**
 * Pushing and pinching. One finger and the wheel keep scrolling the page: the map takes two fingers, a mouse that is held down,
 * a double click, and the wheel with Ctrl (which is what a pinch on a trackpad says).
 */
export function gestures({ push, zoom, settle }: Acts): Attachment<HTMLElement> {
  return (frame) => {
    const undo: (() => void)[] = [];
    function on<K extends keyof HTMLElementEventMap>(
      name: K,
      act: (event: HTMLElementEventMap[K]) => void,
      options?: AddEventListenerOptions,
    ) {
      frame.addEventListener(name, act, options);
      undo.push(() => frame.removeEventListener(name, act, options));
    }
    const pixelAt = ({ clientX, clientY }: { clientX: number; clientY: number }): Pixel => {
      const { left, top } = frame.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };

    let held: { id: number; at: Pixel } | undefined;
    on('pointerdown', (event) => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest('button')) return;
      held = { id: event.pointerId, at: pixelAt(event) };
      frame.setPointerCapture(event.pointerId);
    });
    on('pointermove', (event) => {
      if (held?.id !== event.pointerId) return;
      const at = pixelAt(event);
      push(at.x - held.at.x, at.y - held.at.y);
      held.at = at;
    });
    const drop = (event: PointerEvent) => {
      if (held?.id !== event.pointerId) return;
      held = undefined;
      settle();
    };
    on('pointerup', drop);
    on('pointercancel', drop);

    let stopped: ReturnType<typeof setTimeout> | undefined;
    on('dblclick', (event) => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      event.preventDefault();
      zoom(1, pixelAt(event));
      settle();
    });
    on(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
        zoom(Math.max(-1, Math.min(1, -px / wheelPxPerStep)), pixelAt(event));
        // A wheel never says that it has stopped.
        clearTimeout(stopped);
        stopped = setTimeout(settle, stoppedMs);
      },
      { passive: false },
    );

    let pinch: { middle: Pixel; span: number } | undefined;
    const pinchOf = ({ touches: [one, two] }: TouchEvent) => {
      if (!one || !two) return undefined;
      const [a, b] = [pixelAt(one), pixelAt(two)];
      return {
        middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
        span: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
      };
    };
    on('touchstart', (event) => {
      pinch = pinchOf(event);
    });
    on(
      'touchmove',
      (event) => {
        const next = pinchOf(event);
        if (!next || !pinch) return;
        event.preventDefault();
        push(next.middle.x - pinch.middle.x, next.middle.y - pinch.middle.y);
        zoom(Math.log2(next.span / pinch.span), next.middle);
        pinch = next;
      },
      { passive: false },
    );
    const lift = (event: TouchEvent) => {
      if (pinch && event.touches.length < 2) settle();
      pinch = pinchOf(event);
    };
    on('touchend', lift);
    on('touchcancel', lift);

    return () => {
      clearTimeout(stopped);
      for (const each of undo) each();
    };
  };
}
