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
        const list = button.dataset.addEntry;
        const entries = button.parentElement.querySelectorAll(":scope > .entry");
        const last = entries[entries.length - 1];
        const index = Number(last.dataset.entry);
        const next = last.cloneNode(true);
        const id = name => "field-" + name.replace(/[^A-Za-z0-9_-]+/g, "-");
        const renamed = name => name.replace(`${list}[${index}]`, `${list}[${index + 1}]`);
        next.dataset.entry = String(index + 1);
        next.querySelectorAll("[name]").forEach(input => {
            const label = next.querySelector(`label[for="${input.id}"]`);
            input.name = renamed(input.name);
            if (input.type !== "checkbox") {
                input.id = id(input.name);
                input.value = "";
            }
            if (label) {
                label.htmlFor = input.id;
            }
            input.removeAttribute("aria-describedby");
            input.removeAttribute("aria-invalid");
        });
        next.setAttribute("aria-label", next.getAttribute("aria-label").replace(/\d+$/, String(index + 2)));
        next.querySelectorAll(":scope > .entry-number").forEach(s => { s.textContent = `第 ${index + 2} 项`; });
        next.querySelectorAll(".field-problem").forEach(p => p.remove());
        next.querySelectorAll(".has-problem").forEach(p => p.classList.remove("has-problem"));
        last.after(next);
        next.querySelector("input, select").focus();
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
        if (e.matches("input:not([type=checkbox], [type=hidden]), .has-problem")) {
            e.closest("details").open = true;
        }
    });
})();
