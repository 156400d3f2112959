// The theme lets a wide table scroll, once it has wrapped it; this lets the keyboard scroll it.
function reach() {
  for (const table of document.querySelectorAll(".md-typeset__scrollwrap")) {
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0
    else table.removeAttribute("tabindex")
  }
}

addEventListener("resize", reach)
new MutationObserver(reach).observe(document.body, { childList: true, subtree: true })
