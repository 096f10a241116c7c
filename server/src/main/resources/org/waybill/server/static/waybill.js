"use strict";
// Makes pages a little better; every page works without it.

// Times in the reader's own zone.
for (const time of document.querySelectorAll("time[datetime]")) {
  const moment = new Date(time.dateTime);
  if (!Number.isNaN(moment.getTime())) {
    time.title = time.dateTime;
    time.textContent = moment.toLocaleString(document.documentElement.lang, {dateStyle: "medium", timeStyle: "short"});
  }
}

// Long work shows that it goes on, and is not sent twice.
for (const form of document.querySelectorAll("form[data-busy]")) {
  form.addEventListener("submit", () => {
    const button = form.querySelector("button");
    button.disabled = true;
    button.textContent = form.dataset.busy;
  });
}

// One key for each decision, on pages that have one claim to decide on.
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest("input, select, textarea");
  if (event.key === "Escape" && typing) { typing.blur(); return; }
  if (typing) return;
  const target = document.querySelector("[data-key=\"" + CSS.escape(event.key) + "\"]");
  if (!target) return;
  event.preventDefault();
  if (target.tagName === "DETAILS") {
    target.open = !target.open;
    if (target.open) target.querySelector("select, input:not([type=hidden])").focus();
  } else {
    target.click();
  }
});

// A click on evidence shows its claims, and on a claim its evidence.
const marks = [...document.querySelectorAll("a.mark")];
function show(id) {
  for (const mark of marks) mark.classList.toggle("chosen", mark.dataset.claims.split(" ").includes(id));
  for (const claim of document.querySelectorAll(".beside .claim")) claim.classList.toggle("chosen", claim.id === "c-" + id);
}
if (marks.length) {
  for (const claim of document.querySelectorAll(".beside .claim")) {
    claim.addEventListener("mouseenter", () => show(claim.id.slice(2)));
    claim.addEventListener("click", event => {
      if (event.target.closest("a")) return;
      const first = marks.find(mark => mark.dataset.claims.split(" ").includes(claim.id.slice(2)));
      if (first) first.scrollIntoView({block: "center"});
    });
  }
  const here = () => { if (location.hash.startsWith("#c-")) show(location.hash.slice(3)); };
  window.addEventListener("hashchange", here);
  here();
}

// How a claim was read opens below it, on pages where its report stands beside it.
for (const link of document.querySelectorAll(".beside .how a")) {
  link.addEventListener("click", async event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const shown = link.parentElement.querySelector("section");
    if (shown) { shown.remove(); link.setAttribute("aria-expanded", "false"); return; }
    link.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(link.href);
      const how = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("how");
      if (!how) { location.href = link.href; return; }
      how.removeAttribute("id");
      link.after(how);
      link.setAttribute("aria-expanded", "true");
    } catch {
      location.href = link.href;
    } finally {
      link.removeAttribute("aria-busy");
    }
  });
}
