/* Printing: every folded part is open on paper, and as it was afterwards. */
(() => {
    "use strict";
    let opened = [];
    window.addEventListener("beforeprint", () => {
        opened = [...document.querySelectorAll("main details:not([open])")];
        opened.forEach(d => { d.open = true; });
    });
    window.addEventListener("afterprint", () => opened.forEach(d => { d.open = false; }));
    document.addEventListener("click", event => {
        if (event.target.closest("[data-print]")) {
            window.print();
        }
    });
})();
