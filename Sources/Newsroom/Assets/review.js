// The review by keys, and what its form does beyond being sent.
"use strict";

const reviewForm = document.querySelector("form.review");
const marks = reviewForm && markedPassage(reviewForm);
if (reviewForm) {
  askForKind(reviewForm);
  showChanges(reviewForm);
}
reviewByKeys(reviewForm, marks);

// Joins the passage, its handles and the fields with numbers, so that each shows what was done by another.
function markedPassage(form) {
  const element = form.querySelector(".passage");
  const passage = new MarkedPassage(element);
  const field = (part) => form.elements.namedItem(`${part}_spans`);
  const show = (part) => { field(part).parentElement.querySelector("output").textContent = passage.wordsOf(part); };
  for (const part of partNames) passage.read(part, field(part).value);
  showStatement(element);
  const handles = new Handles(passage, form.querySelector(".stage"), (part) => write(part));
  for (const part of partNames) {
    field(part).addEventListener("input", () => {
      if (!passage.read(part, field(part).value)) return;
      handles.place();
      show(part);
    });
    show(part);
  }

  function write(part) {
    field(part).value = passage.written(part);
    show(part);
    form.dispatchEvent(new Event("change"));
  }

  // Makes the selected words a part of the statement.
  function markSelection(part) {
    const selection = document.getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const begin = passage.place(range.startContainer, range.startOffset);
    const end = passage.place(range.endContainer, range.endOffset);
    if (begin === undefined || end === undefined || begin >= end) return;
    passage.spans[part] = [{ begin, end }];
    passage.show();
    handles.place();
    write(part);
    tell(`${part}: ${passage.wordsOf(part)}`);
  }

  return { handles, markSelection };
}

// Makes the statement be seen where what stands before it fills the screen.
function showStatement(passage) {
  const marked = Array.from(passage.querySelectorAll(":scope > .source, :scope > .cue, :scope > .content"));
  const ends = marked.map((element) => element.getBoundingClientRect());
  if (!ends.length || Math.max(...ends.map(({ bottom }) => bottom)) < 0.8 * innerHeight) return;
  const top = Math.min(...ends.map((box) => box.top));
  scrollTo({ top: scrollY + top - innerHeight / 5, behavior: "instant" });
}

// Keys of the review, where no field is being written in.
function reviewByKeys(form, marks) {
  const undo = document.querySelector("form.undo button");
  const field = (name) => form && form.elements.namedItem(name);
  const press = (value) => form && form.querySelector(`button[value="${value}"]`).click();
  const actions = {
    a: () => press("accept"),
    r: () => press("reject"),
    c: () => press("change"),
    n: () => { const link = form && form.querySelector(".verdicts a"); if (link) link.click(); },
    s: () => field("speaker_names") && field("speaker_names").select(),
    k: () => field("kind") && field("kind").focus(),
    t: () => field("act") && field("act").focus(),
    d: () => field("said") && field("said").select(),
    m: () => field("merge") && field("merge").select(),
    e: () => marks && marks.handles.next(),
    u: () => undo && undo.click(),
    1: () => marks && marks.markSelection("source"),
    2: () => marks && marks.markSelection("cue"),
    3: () => marks && marks.markSelection("content"),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isWriting = event.target.matches("input:not([type=radio]), textarea, select");
    if (event.key === "Escape" && isWriting) { event.target.blur(); return; }
    // As in the other fields of a form.
    if (event.key === "Enter" && event.target.matches("form.review select, .handle")) {
      event.preventDefault();
      press("accept");
      return;
    }
    const action = !isWriting && actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

// Asks what a speaker is who is not on record, with what the name suggests chosen beforehand.
function askForKind(form) {
  const names = form.elements.namedItem("speaker_names");
  const kind = form.elements.namedItem("kind");
  const written = () => names.value.split(";").map((name) => name.trim()).filter(Boolean);
  const known = new Set(written().map((name) => name.toLowerCase()));
  for (const option of names.list.options) known.add(option.value.toLowerCase());
  let isChosen = kind.value !== "";
  kind.addEventListener("change", () => { isChosen = true; });
  const show = async () => {
    const unknown = written().filter((name) => !known.has(name.toLowerCase()) && !/^\d+$|\(#\d+\)$/.test(name));
    kind.closest("label").classList.toggle("is-needed", unknown.length > 0);
    if (!unknown.length || isChosen) { if (!unknown.length) { kind.value = ""; isChosen = false; } return; }
    const name = unknown[unknown.length - 1];
    const answer = await fetch(`/actors/kind.json?name=${encodeURIComponent(name)}`).catch(() => undefined);
    if (answer && answer.ok && !isChosen && written().includes(name)) kind.value = (await answer.json()).kind;
  };
  names.addEventListener("completed", (event) => {
    for (const actor of event.detail) known.add(actor.name.toLowerCase());
    show();
  });
  if (isChosen) kind.closest("label").classList.add("is-needed");
}

// Tells by the look of the verdicts whether accepting would change something.
function showChanges(form) {
  const fields = Array.from(form.elements).filter((field) => field.name && field.type !== "hidden" && field.type !== "submit");
  const before = fields.map((field) => field.value);
  const show = () => form.classList.toggle("is-changed", fields.some((field, index) => field.value !== before[index]));
  for (const kind of ["input", "change"]) form.addEventListener(kind, show);
}
