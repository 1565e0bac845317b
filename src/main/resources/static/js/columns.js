/*
 * Which columns of table[data-columns] are shown; the attribute says what the choice is called. The choice stands in the address
 * (hide=3,4), goes along with the links and filters of the list, and can be shared. Without scripts every column is shown.
 */
(() => {
    "use strict";
    const table = document.querySelector("table[data-columns]");
    if (!table) {
        return;
    }
    const heads = [...table.tHead.rows[0].cells];
    const hidden = new Set((new URLSearchParams(location.search).get("hide") || "").split(",").map(Number).filter(i => i > 0 && i < heads.length));

    function inAddress(href) {
        const address = new URL(href, location.href);
        address.searchParams.delete("hide");
        if (hidden.size > 0) {
            address.searchParams.set("hide", [...hidden].sort((a, b) => a - b).join(","));
        }
        return address.pathname + address.search.replaceAll("%2C", ",");
    }

    function show() {
        [...table.rows].filter(row => row.cells.length === heads.length).forEach(row => [...row.cells].forEach((cell, i) => { cell.hidden = hidden.has(i); }));
        history.replaceState(history.state, "", inAddress(location.href));
        document.querySelectorAll("main a[href]").forEach(link => {
            if (link.origin === location.origin && link.pathname === location.pathname && !link.hash) {
                link.setAttribute("href", inAddress(link.href));
            }
        });
        document.querySelectorAll("main form[method=get]").forEach(form => {
            form.querySelector("input[name=hide]")?.remove();
            if (hidden.size > 0 && new URL(form.action).pathname === location.pathname) {
                const kept = document.createElement("input");
                kept.type = "hidden";
                kept.name = "hide";
                kept.value = [...hidden].join(",");
                form.append(kept);
            }
        });
    }

    function box(head, column) {
        const label = document.createElement("label");
        label.className = "check";
        const input = document.createElement("input");
        input.type = "checkbox";
        input.className = "form-check-input";
        input.checked = !hidden.has(column);
        input.addEventListener("change", () => {
            hidden[input.checked ? "delete" : "add"](column);
            show();
        });
        label.append(input, head.textContent.trim());
        return label;
    }

    const choice = document.createElement("details");
    choice.className = "columns";
    const summary = document.createElement("summary");
    summary.textContent = table.dataset.columns;
    const boxes = document.createElement("fieldset");
    boxes.className = "checks";
    boxes.setAttribute("aria-label", table.dataset.columns);
    boxes.append(...heads.map(box).slice(1)); // the first says what the row is about
    choice.append(summary, boxes);
    (table.closest(".table-scroll") || table).before(choice);
    show();
})();
