/* Behaviour of the frame. Every page works without it; there is no inline script anywhere. */
(() => {
    "use strict";
    document.documentElement.classList.add("js");

    const csrf = document.querySelector('meta[name="csrf-token"]');

    /* htmx requests carry the token of this page. */
    document.addEventListener("htmx:configRequest", event => {
        if (csrf && csrf.content && event.detail.verb !== "get") {
            event.detail.headers[csrf.dataset.header] = csrf.content;
        }
    });

    /* Problem details are for the toast, whatever their status; only pages are put into pages. */
    document.addEventListener("htmx:beforeSwap", event => {
        const type = event.detail.xhr.getResponseHeader("Content-Type") || "";
        if (type.startsWith("application/problem+json")) {
            event.detail.shouldSwap = false;
            event.detail.isError = true;
        }
    });
    document.addEventListener("htmx:responseError", event => toast(sentence(event.detail.xhr), "bad"));
    document.addEventListener("htmx:sendError", () => toast("网络不通，内容没有发出去。请检查网络后再试。", "bad"));
    document.addEventListener("htmx:afterSettle", event => takeFocus(event.detail.elt));

    function sentence(xhr) {
        try {
            const problem = JSON.parse(xhr.responseText);
            const first = (problem.problems || []).map(p => p.message + p.remedy)[0];
            return first || `${problem.title}${problem.detail || ""}`;
        } catch {
            return "这一步没有成功，请稍后再试。";
        }
    }

    /** Shows a short message at the edge of the page; tone: good, bad, info. */
    function toast(text, tone = "info") {
        const area = document.getElementById("toasts");
        const item = document.createElement("p");
        item.className = `toast-item toast-${tone}`;
        item.textContent = text;
        const close = document.createElement("button");
        close.type = "button";
        close.textContent = "关闭";
        close.addEventListener("click", () => item.remove());
        item.append(close);
        area.append(item);
        if (document.documentElement.classList.contains("is-large")) {
            area.scrollIntoView({ block: "start" }); // in 长者模式 nothing floats: it stands at the top of the page
        }
        if (tone !== "bad") {
            setTimeout(() => item.remove(), 6000);
        }
    }
    window.jinchuanggu = Object.freeze({ toast });

    /* After a refused form the reader stands at the summary, not at the top of the page. */
    function takeFocus(root) {
        const target = (root || document).querySelector?.("[data-takes-focus]");
        if (target) {
            target.focus();
        }
    }
    takeFocus(document);

    /* What was clicked may be gone after a swap: the reader goes on where it was, not at the top of the page. */
    let swapped = null;
    document.addEventListener("htmx:beforeSwap", event => {
        swapped = event.detail.target?.contains(document.activeElement) ? event.detail.target : null;
    });
    document.addEventListener("htmx:afterSettle", () => {
        const lost = !document.activeElement || document.activeElement === document.body;
        if (swapped && lost) {
            const place = document.getElementById(swapped.id) || (swapped.isConnected ? swapped : null);
            if (place && !place.matches("a[href], button, input, select, textarea, summary, [tabindex]")) {
                place.tabIndex = -1;
            }
            place?.focus({ preventScroll: true });
        }
        swapped = null;
    });

    /* Suggestions under a search box: down and up walk through them, Escape puts them away. */
    document.addEventListener("keydown", event => {
        const box = event.target.closest?.("form:has(> .typed)");
        const typed = box?.querySelector(".typed");
        if (!typed) {
            return;
        }
        if (event.key === "Escape" && typed.childElementCount > 0) {
            box.querySelector("input[type=search]").focus();
            typed.replaceChildren();
            event.stopPropagation();
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            const stops = [box.querySelector("input[type=search]"), ...typed.querySelectorAll("a")];
            const next = stops.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1);
            if (stops.includes(event.target) && stops[next]) {
                event.preventDefault();
                stops[next].focus();
            }
        }
    });

    const menuButton = document.querySelector("[data-menu-button]");
    menuButton?.addEventListener("click", () => {
        const open = menuButton.getAttribute("aria-expanded") !== "true";
        menuButton.setAttribute("aria-expanded", String(open));
        document.getElementById("site-menu").classList.toggle("is-open", open);
    });

    /* Small menus close on Escape and on a click elsewhere. */
    document.addEventListener("click", event => {
        document.querySelectorAll("details[data-closes-outside][open]").forEach(d => {
            if (!d.contains(event.target)) {
                d.open = false;
            }
        });
    });
    document.addEventListener("keydown", event => {
        if (event.key === "Escape") {
            document.querySelectorAll("details[data-closes-outside][open]").forEach(d => {
                d.open = false;
                d.querySelector("summary").focus();
            });
        }
        const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
        if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
            const search = document.querySelector('[data-focus-key="/"]') || document.getElementById("site-q");
            if (search) {
                event.preventDefault();
                search.focus();
            }
        }
    });

    /* A form is sent once, also when its button is clicked twice. */
    document.addEventListener("submit", event => {
        const form = event.target;
        if (form.method !== "post" || form.hasAttribute("hx-post")) {
            return;
        }
        if (event.submitter?.hasAttribute("data-download")) {
            return; // answered with a file, the page stays
        }
        if (form.dataset.sent) {
            event.preventDefault();
        }
        form.dataset.sent = "true";
    });
    window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(f => delete f.dataset.sent));
})();
