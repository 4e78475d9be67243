// What the pages of the server do a little better with a script; without it everything works.
"use strict";

// A list of areas narrows as its name is typed. The list stays as it is for whoever types nothing.
for (const list of document.querySelectorAll("[data-filter]")) {
  const field = document.getElementById(list.dataset.filter);
  if (!field) continue;
  const items = [...list.querySelectorAll("li")];
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const item of items) item.hidden = !item.textContent.toLowerCase().includes(wanted);
    for (const part of list.querySelectorAll("section")) {
      part.hidden = !part.querySelector("li:not([hidden])");
    }
  });
}

// After a choice the page is shown where it was left.
const place = "outcomes-scroll " + location.pathname;
for (const form of document.querySelectorAll("form.choose[method=get]")) {
  form.addEventListener("submit", () => sessionStorage.setItem(place, String(scrollY)));
}
const left = sessionStorage.getItem(place);
if (left !== null) {
  sessionStorage.removeItem(place);
  scrollTo(0, Number(left));
}
