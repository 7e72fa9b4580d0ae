// Handles at the ends of the marks in a passage, for the pointer, the finger and the keyboard.
"use strict";

class Handles {
  // `changed` is told the part whose ends were moved.
  constructor(passage, stage, changed) {
    this.passage = passage;
    this.stage = stage;
    this.changed = changed;
    this.elements = new Map();
    this.grabbed = undefined;
    new ResizeObserver(() => this.place()).observe(stage);
    stage.addEventListener("pointerdown", (event) => this.grab(event));
    stage.addEventListener("pointermove", (event) => this.drag(event));
    for (const kind of ["pointerup", "pointercancel"]) stage.addEventListener(kind, () => this.release());
    stage.addEventListener("keydown", (event) => this.moveByKey(event));
    stage.addEventListener("focusin", ({ target }) => {
      const at = target.matches(".handle") && this.ends.get(target);
      if (at) this.before = { handle: target, place: this.passage.spans[at.part][at.index][at.side] };
    });
    this.place();
  }

  // Puts a handle at each end. Handles stay in the document, so that none loses focus while it is moved.
  place() {
    this.ends = new Map();
    const frame = this.stage.getBoundingClientRect();
    const placed = [];
    for (const part of partNames) {
      this.passage.spans[part].forEach((_, index) => {
        for (const side of ["begin", "end"]) {
          const box = this.passage.box(part, index, side);
          if (!box) continue;
          const handle = this.element(part, index, side);
          this.ends.set(handle, { part, index, side });
          const y = (side === "begin" ? box.top : box.bottom) - frame.top;
          // Where several begin or end at once, their handles stand side by side.
          const beside = placed.filter((other) => other.side === side && Math.abs(other.y - y) < 12);
          let x = box.x - frame.left;
          while (beside.some((other) => Math.abs(other.x - x) < 24)) x += 1;
          placed.push({ side, x, y });
          handle.style.left = `${x}px`;
          handle.style.top = `${y}px`;
          handle.style.setProperty("--line", `${box.bottom - box.top}px`);
          handle.style.setProperty("--aside", `${box.x - frame.left - x}px`);
          this.describe(handle);
        }
      });
    }
    for (const [key, handle] of this.elements) {
      if (this.ends.has(handle)) continue;
      handle.remove();
      this.elements.delete(key);
    }
    // By tab one comes to them in the order of parts, whenever they were made.
    const ordered = Array.from(this.ends.keys());
    const shown = Array.from(this.stage.querySelectorAll(".handle"));
    if (ordered.some((handle, number) => handle !== shown[number])) this.stage.append(...ordered);
  }

  element(part, index, side) {
    const key = `${part} ${index} ${side}`;
    if (!this.elements.has(key)) {
      const handle = document.createElement("span");
      handle.className = `handle of-${part} at-${side}`;
      handle.tabIndex = 0;
      handle.setAttribute("role", "slider");
      this.elements.set(key, handle);
      this.stage.append(handle);
    }
    return this.elements.get(key);
  }

  // Says of a handle what it moves, and at which word it is.
  describe(handle) {
    const { part, index, side } = this.ends.get(handle);
    const { words, spans } = this.passage;
    const number = spans[part].length > 1 ? ` ${index + 1}` : "";
    const span = spans[part][index];
    const at = side === "begin" ? words.findIndex(({ end }) => end > span.begin)
      : words.findLastIndex(({ begin }) => begin < span.end);
    const word = words[at] ? this.passage.text.slice(words[at].begin, words[at].end) : "";
    handle.setAttribute("aria-label", side === "begin" ? `First word of the ${part}${number}` : `Last word of the ${part}${number}`);
    handle.setAttribute("aria-valuemin", "1");
    handle.setAttribute("aria-valuemax", String(words.length));
    handle.setAttribute("aria-valuenow", String(at + 1));
    handle.setAttribute("aria-valuetext", word);
  }

  move(handle, place) {
    const { part, index, side } = this.ends.get(handle);
    if (!this.passage.move(part, index, side, place)) return;
    this.place();
    this.changed(part);
  }

  // Takes the next handle, for the keyboard.
  next() {
    const all = Array.from(this.ends.keys());
    if (all.length) all[(all.indexOf(document.activeElement) + 1) % all.length].focus();
  }

  moveByKey(event) {
    const at = this.ends.get(event.target);
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = this.passage.isRightToLeft ? "ArrowLeft" : "ArrowRight";
    const isForward = [forward, "ArrowUp"].includes(event.key);
    if (!isForward && !event.key.startsWith("Arrow")) {
      if (event.key !== "Escape") return;
      // Back to where it was when it was taken.
      if (this.before && this.before.handle === event.target) this.move(event.target, this.before.place);
      event.target.blur();
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    const here = this.passage.spans[at.part][at.index][at.side];
    const places = this.passage.places(at.part, at.index, at.side, event.shiftKey);
    this.move(event.target, isForward ? places.find((place) => place > here) : places.findLast((place) => place < here));
  }

  grab(event) {
    const at = this.ends.get(event.target);
    if (!at || event.button !== 0 || this.grabbed) return;
    event.preventDefault();
    event.target.focus({ preventScroll: true });
    // The whole stage hears of the pointer from now on, for the handle moves away from under it.
    this.stage.setPointerCapture(event.pointerId);
    this.stage.classList.add("dragging");
    const box = this.passage.box(at.part, at.index, at.side);
    this.grabbed = {
      handle: event.target, x: event.clientX - box.x, y: event.clientY - (box.top + box.bottom) / 2,
    };
  }

  drag(event) {
    if (!this.grabbed) return;
    const { handle, x, y } = this.grabbed;
    const { part, index, side } = this.ends.get(handle);
    const place = this.passage.placeAt(event.clientX - x, event.clientY - y);
    if (place === undefined) return;
    const places = this.passage.places(part, index, side, event.shiftKey);
    if (!places.length) return;
    this.move(handle, places.reduce((best, other) => Math.abs(other - place) < Math.abs(best - place) ? other : best));
  }

  release() {
    this.grabbed = undefined;
    this.stage.classList.remove("dragging");
  }
}
