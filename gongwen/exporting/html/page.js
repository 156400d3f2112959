// Without this all can be read and followed; with it marks can be put out, and hidden letters print.
"use strict";
for (const box of document.querySelectorAll(".legend input")) {
  box.addEventListener("change", () => {
    const letter = box.closest(".gw");
    for (const mark of letter.querySelectorAll(`.text .${box.dataset.kind}, .text .off-${box.dataset.kind}`)) {
      mark.classList.toggle(box.dataset.kind, box.checked);
      mark.classList.toggle(`off-${box.dataset.kind}`, !box.checked);
    }
  });
}
addEventListener("beforeprint", () => {
  for (const closed of document.querySelectorAll("details:not([open])")) closed.open = true;
});
// a link into the text shows both ends: the row it came from, and the words
let row = null;
addEventListener("hashchange", () => {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  if (!target) return;
  row?.removeAttribute("aria-current");
  row = document.getElementById(id.replace(/([a-z]\d+)$/, "row-$1"));
  row?.setAttribute("aria-current", "true");
  if (!target.hasAttribute("tabindex") && !target.matches("a[href]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
});
