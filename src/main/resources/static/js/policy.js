/* The calculator: rows that can be added, and an address that carries only what was answered. Works without it. */
(() => {
    "use strict";
    document.addEventListener("click", event => {
        if (event.target.closest("[data-print]")) {
            window.print();
            return;
        }
        const button = event.target.closest("[data-add-entry]");
        if (!button) {
            return;
        }
        const entries = button.parentElement.querySelectorAll(".entry");
        const last = entries[entries.length - 1];
        const index = Number(last.dataset.entry);
        const next = last.cloneNode(true);
        next.dataset.entry = String(index + 1);
        next.querySelectorAll("[name]").forEach(input => {
            input.name = input.name.replace(`[${index}]`, `[${index + 1}]`);
            input.id = input.id.replace(`-${index}-`, `-${index + 1}-`);
            input.value = "";
            input.removeAttribute("aria-describedby");
        });
        next.querySelectorAll("label").forEach(label => { label.htmlFor = label.htmlFor.replace(`-${index}-`, `-${index + 1}-`); });
        next.querySelectorAll(".visually-hidden").forEach(s => { s.textContent = `第 ${index + 2} 笔`; });
        next.querySelectorAll(".field-problem").forEach(p => p.remove());
        next.querySelectorAll(".has-problem").forEach(p => p.classList.remove("has-problem"));
        last.after(next);
        next.querySelector("input").focus();
    });

    const form = document.querySelector("form[data-tidy]");
    form?.addEventListener("submit", () => {
        const empty = [...form.elements].filter(e => e.name && e.value === "");
        empty.forEach(e => { e.disabled = true; });
        setTimeout(() => empty.forEach(e => { e.disabled = false; }));
    });

    /* A link to a question opens the part that hides it. */
    const reveal = () => {
        const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
        const hidden = target && target.closest("details:not([open])");
        if (hidden) {
            hidden.open = true;
            target.scrollIntoView();
        }
        target?.focus?.({ preventScroll: true });
    };
    window.addEventListener("hashchange", reveal);
    document.querySelectorAll("details .has-problem, details [value]:not([value=''])").forEach(e => {
        if (e.matches("input:not([type=checkbox]), .has-problem")) {
            e.closest("details").open = true;
        }
    });
})();
