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
function show() {
  const id = location.hash.slice(1); // ids are letters and digits
  const target = id && document.getElementById(id);
  if (!target) return;
  row?.removeAttribute("aria-current");
  row = document.getElementById(id.replace(/([a-z]\d+)$/, "row-$1"));
  row?.setAttribute("aria-current", "true");
  // where the tables have their own scroll bar the row comes into sight, and the page stays where it is
  const panel = row?.closest(".tables");
  if (panel && panel.scrollHeight > panel.clientHeight)
    panel.scrollTop += row.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
  if (!target.hasAttribute("tabindex") && !target.matches("a[href]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
addEventListener("hashchange", show);
show();
