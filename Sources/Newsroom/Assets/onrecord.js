// What the newsroom does beyond reading: nothing here is needed to read a page or to send a form.
"use strict";

// Joins the parts of a statement while the pointer or the keyboard is on one of them.
function joinParts() {
  const rows = document.querySelector(".rows");
  if (!rows) return;
  const parts = new Map();
  const put = (number, element) => {
    if (!parts.has(number)) parts.set(number, []);
    parts.get(number).push(element);
  };
  for (const element of rows.querySelectorAll("[data-statements]")) {
    for (const number of element.dataset.statements.split(" ")) put(number, element);
  }
  for (const element of rows.querySelectorAll("[data-statement]")) put(element.dataset.statement, element);
  let hot = [];
  const show = (number) => {
    for (const element of hot) element.classList.remove("hot");
    hot = parts.get(number) || [];
    for (const element of hot) element.classList.add("hot");
  };
  const numberAt = (target) => {
    const element = target.closest("[data-statement], [data-statements]");
    if (!element) return undefined;
    return element.dataset.statement || element.dataset.statements.split(" ").pop();
  };
  for (const kind of ["pointerover", "focusin"]) rows.addEventListener(kind, (event) => show(numberAt(event.target)));
  rows.addEventListener("pointerleave", () => show(undefined));
}

// Completes names over the actors that are known.
function completeNames() {
  for (const input of document.querySelectorAll("input[list]")) {
    const list = document.getElementById(input.getAttribute("list"));
    if (!list) continue;
    let timer;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        // Of several names the last one is being written.
        const before = input.name === "speaker_names" ? input.value.slice(0, input.value.lastIndexOf(";") + 1) : "";
        const letters = input.value.slice(before.length).trim();
        if (letters.length < 2) return;
        const answer = await fetch(`/actors.json?name=${encodeURIComponent(letters)}`).catch(() => undefined);
        if (!answer || !answer.ok) return;
        const actors = await answer.json();
        list.replaceChildren(...actors.map((actor) => {
          const option = document.createElement("option");
          const namesakes = actors.filter((other) => other.name === actor.name).length;
          option.value = (before && before + " ") + (namesakes > 1 ? `${actor.name} (#${actor.id})` : actor.name);
          option.textContent = actor.role || actor.type || "";
          return option;
        }));
        input.dispatchEvent(new CustomEvent("completed", { detail: actors }));
      }, 120);
    });
  }
}

function tell(text) {
  document.getElementById("live").textContent = text;
}

// Hears of changes where the page would be out of date without them.
function listen() {
  const review = document.querySelector("[data-review]");
  const run = document.querySelector("[data-run]");
  if (!review && !run) return;
  const events = new EventSource("/events");
  events.addEventListener("statement", (event) => {
    const change = JSON.parse(event.data);
    if (!review || String(change.id) !== review.dataset.review) return;
    const shown = review.elements.namedItem("revision").value;
    if (String(change.revision) !== shown) tell("Somebody else has just changed this statement. Load the page again.");
  });
  events.addEventListener("run", (event) => {
    if (run && String(JSON.parse(event.data).id) === run.dataset.run) location.reload();
  });
  addEventListener("pagehide", () => events.close());
}

joinParts();
completeNames();
listen();
