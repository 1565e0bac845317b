/*
 * What was typed and did not arrive, because the session had ended or the line was broken, stays in this tab and is offered again.
 * Passwords, files and hidden fields are never kept; what arrived, and signing out, forget it.
 */
(() => {
    "use strict";
    const TYPED = "typed";
    const FATE = "typed-fate"; // sent or lost
    const here = location.pathname + location.search;
    const kinds = /^(text|search|number|date|email|tel|url|textarea|select-one|checkbox|radio)$/;
    const fieldsOf = form => [...form.elements].filter(e => e.name && kinds.test(e.type) && !e.autocomplete.includes("password"));
    const forms = [...document.querySelectorAll("main form[method=post]")].filter(form => location.pathname !== "/login" && fieldsOf(form).length > 0);
    const read = name => JSON.parse(sessionStorage.getItem(name) || "null");
    const actionOf = form => form.getAttribute("action") || "";

    function valuesOf(form) {
        return fieldsOf(form).map(e => [e.name, e.value, /^(checkbox|radio)$/.test(e.type) ? e.checked : null]);
    }

    function fill(form, values) {
        const left = [...values];
        fieldsOf(form).forEach(e => {
            const choice = /^(checkbox|radio)$/.test(e.type);
            const at = left.findIndex(([name, value]) => name === e.name && (!choice || value === e.value));
            if (at >= 0) {
                const [[, value, checked]] = left.splice(at, 1);
                if (choice) { e.checked = checked; } else { e.value = value; }
            }
        });
        form.closest("details")?.setAttribute("open", "");
        fieldsOf(form)[0].focus();
    }

    function forget() {
        sessionStorage.removeItem(TYPED);
        sessionStorage.removeItem(FATE);
    }

    /* Whoever typed and then meets the login or an error lost it; any other answer after sending means that it arrived. */
    function settle(lost) {
        if (lost && read(TYPED)) {
            sessionStorage.setItem(FATE, JSON.stringify("lost"));
        } else if (!lost && read(FATE) === "sent") {
            forget();
        }
    }

    function offer(lost) {
        const typed = read(TYPED);
        if (!typed || lost || read(FATE) !== "lost") {
            return;
        }
        const form = forms.find(f => typed.address === here && actionOf(f) === typed.action);
        const notice = document.createElement("p");
        notice.className = "notice draft-notice";
        notice.setAttribute("role", "status");
        notice.append("上次写的内容没有发出去，还在这台设备上。 ");
        const go = document.createElement(form ? "button" : "a");
        go.className = "btn btn-primary btn-sm";
        go.textContent = form ? "填回来" : "接着写";
        if (form) {
            go.type = "button";
            go.addEventListener("click", () => { fill(form, typed.values); sessionStorage.removeItem(FATE); notice.remove(); });
        } else {
            go.href = typed.address;
        }
        const no = document.createElement("button");
        no.type = "button";
        no.className = "btn btn-outline-primary btn-sm";
        no.textContent = "不要了";
        no.addEventListener("click", () => { forget(); notice.remove(); });
        notice.append(go, " ", no);
        document.getElementById("main")?.prepend(notice);
    }

    const lost = location.pathname === "/login" || document.querySelector(".error-page") !== null;
    settle(lost);
    offer(lost);
    forms.forEach(form => {
        const keep = () => sessionStorage.setItem(TYPED, JSON.stringify({ address: here, action: actionOf(form), values: valuesOf(form) }));
        form.addEventListener("input", keep);
        form.addEventListener("submit", () => { keep(); sessionStorage.setItem(FATE, JSON.stringify("sent")); });
    });
    document.querySelector('form[action$="/logout"]')?.addEventListener("submit", forget);
})();
