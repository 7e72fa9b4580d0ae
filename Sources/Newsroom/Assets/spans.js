// A passage of an article whose words are marked as source, cue and content, where the marks can change.
"use strict";

const partNames = ["source", "cue", "content"];

// Places inside are in UTF-16, as the browser counts; those of forms in Unicode scalars from the article's beginning.
class MarkedPassage {
  constructor(element) {
    this.element = element;
    const copy = element.cloneNode(true);
    for (const unseen of copy.querySelectorAll(".unseen")) unseen.remove();
    this.text = copy.textContent;
    this.begin = Number(element.dataset.begin);
    this.isRightToLeft = getComputedStyle(element).direction === "rtl";
    this.spans = { source: [], cue: [], content: [] };
    this.pieces = [];
    // Where each scalar begins, and the end of the text.
    this.scalars = [];
    let place = 0;
    for (const scalar of this.text) { this.scalars.push(place); place += scalar.length; }
    this.scalars.push(place);
    const segments = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" }).segment(this.text);
    this.words = Array.from(segments, ({ index, segment }) => ({ begin: index, end: index + segment.length }))
      .filter(({ begin, end }) => this.text.slice(begin, end).trim());
  }

  // Takes spans as a form writes them, "12-40 45-60"; says whether they make sense.
  read(part, written) {
    const spans = [];
    for (const span of written.split(" ").filter(Boolean)) {
      const [begin, end, ...rest] = span.split("-").map((number) => this.scalars[Number(number) - this.begin]);
      const last = spans.length ? spans[spans.length - 1].end : 0;
      if (begin === undefined || end === undefined || rest.length || begin >= end || begin < last) return false;
      spans.push({ begin, end });
    }
    this.spans[part] = spans;
    this.show();
    return true;
  }

  // The spans of a part as a form writes them.
  written(part) {
    const number = (place) => this.begin + this.scalars.indexOf(place);
    return this.spans[part].map(({ begin, end }) => `${number(begin)}-${number(end)}`).join(" ");
  }

  // The words of a part.
  wordsOf(part) {
    return this.spans[part].map(({ begin, end }) => this.text.slice(begin, end)).join(" … ");
  }

  // The places to which an end can go: where words begin or end, or letters do, up to the next span of the same part.
  places(part, index, side, byLetters) {
    const spans = this.spans[part];
    const least = side === "begin" ? (index > 0 ? spans[index - 1].end : 0) : spans[index].begin + 1;
    const most = side === "begin" ? spans[index].end - 1
      : index + 1 < spans.length ? spans[index + 1].begin : this.text.length;
    const all = byLetters ? this.scalars : this.words.map((word) => word[side]);
    return all.filter((place) => place >= least && place <= most);
  }

  // Moves an end; says whether it moved.
  move(part, index, side, place) {
    if (place === undefined || this.spans[part][index][side] === place) return false;
    this.spans[part][index][side] = place;
    this.show();
    return true;
  }

  // Writes the passage with its marks, as the server does.
  show() {
    const cuts = new Set([0, this.text.length]);
    for (const part of partNames) for (const { begin, end } of this.spans[part]) cuts.add(begin).add(end);
    const places = Array.from(cuts).sort((one, other) => one - other);
    this.pieces = [];
    this.element.replaceChildren(...places.slice(0, -1).map((begin, number) => {
      const end = places[number + 1];
      const over = partNames.filter((part) => this.spans[part].some((span) => span.begin <= begin && end <= span.end));
      const opening = partNames.find((part) => this.spans[part].some((span) => span.begin === begin));
      const element = document.createElement("span");
      element.className = over.join(" ");
      if (opening) {
        const label = document.createElement("span");
        label.className = "unseen";
        label.textContent = `${opening}: `;
        element.append(label);
      }
      const node = document.createTextNode(this.text.slice(begin, end));
      element.append(node);
      this.pieces.push({ begin, end, node });
      return element;
    }));
  }

  // Where on the screen an end is: a point and how high the line is there.
  box(part, index, side) {
    const place = this.spans[part][index][side];
    const letter = side === "begin" ? place : place - 1;
    const piece = this.pieces.find(({ begin, end }) => begin <= letter && letter < end);
    const range = document.createRange();
    range.setStart(piece.node, letter - piece.begin);
    range.setEnd(piece.node, letter - piece.begin + 1);
    const boxes = range.getClientRects();
    const box = side === "begin" ? boxes[0] : boxes[boxes.length - 1];
    if (!box) return undefined;
    const isLeft = (side === "begin") !== this.isRightToLeft;
    return { x: isLeft ? box.left : box.right, top: box.top, bottom: box.bottom };
  }

  // The place in the text that a position in the document is; undefined outside of the passage.
  place(container, offset) {
    const piece = this.pieces.find(({ node }) => node === container);
    if (piece) return piece.begin + offset;
    if (!this.element.contains(container)) return undefined;
    const range = document.createRange();
    range.setStart(this.element, 0);
    range.setEnd(container, offset);
    const inside = this.pieces.filter(({ node }) => range.intersectsNode(node));
    return inside.length ? inside[inside.length - 1].end : 0;
  }

  // The place in the text at a point of the screen.
  placeAt(x, y) {
    if (document.caretPositionFromPoint) {
      const caret = document.caretPositionFromPoint(x, y);
      return caret ? this.place(caret.offsetNode, caret.offset) : undefined;
    }
    const caret = document.caretRangeFromPoint(x, y);
    return caret ? this.place(caret.startContainer, caret.startOffset) : undefined;
  }
}
