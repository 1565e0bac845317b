/*
 * The graph around one entity, for
 *   <div data-explorer data-entity="ID"></div>
 * with the Cytoscape script loaded before this one. Nodes that stand keep their place when more are added. A table
 * below holds the same rows, and everything can be done with the keyboard.
 *
 * Reads GET <data-source, default /api/entities/{id}/neighbourhood>?depth=1&limit=60
 *   {"center", "nodes": [{id, name, kind, kindLabel, illustrative, track}],
 *    "edges": [{id, from, to, type, label, source, sourceTitle, since}], "truncated"}
 */
(() => {
    "use strict";

    /* Okabe-Ito colours; the shape says the same without colour, the dark outline keeps light ones visible. */
    const KINDS = {
        Enterprise: ["#0072B2", "round-rectangle"], Institution: ["#009E73", "hexagon"], Platform: ["#CC79A7", "octagon"],
        Expert: ["#E69F00", "ellipse"], Achievement: ["#F0E442", "star"], Need: ["#D55E00", "diamond"],
        Service: ["#56B4E9", "round-triangle"], ServiceProvider: ["#44AA99", "rectangle"], Fund: ["#999933", "pentagon"],
        Scenario: ["#CC6677", "round-diamond"], FinancingNeed: ["#882255", "tag"], Patent: ["#DDCC77", "rhomboid"],
        Park: ["#6B4C9A", "barrel"], GovernmentBody: ["#AA4499", "heptagon"], Programme: ["#117733", "vee"],
        PolicyDocument: ["#332288", "cut-rectangle"], PolicyArticle: ["#7A7ADB", "bottom-round-rectangle"],
        Track: ["#111111", "round-hexagon"], Segment: ["#777777", "round-pentagon"], Field: ["#8D6E63", "triangle"],
        Concept: ["#CFCFCF", "concave-hexagon"]
    };
    const OTHER = ["#999999", "ellipse"];
    /* The same shapes for the legend, drawn in a box of 20. */
    const OUTLINES = {
        "round-rectangle": "M6 4h8q4 0 4 4v4q0 4-4 4H6q-4 0-4-4V8q0-4 4-4z", barrel: "M2 5q8-4 16 0v10q-8 4-16 0z",
        "cut-rectangle": "M6 3h8l4 4v6l-4 4H6l-4-4V7z", "bottom-round-rectangle": "M2 4h16v7q0 5-5 5H7q-5 0-5-5z",
        "concave-hexagon": "M2 2l3 8-3 8 8-2 8 2-3-8 3-8-8 2z",
        ellipse: "M10 2a8 8 0 1 0 .01 0z", diamond: "M10 1l9 9-9 9-9-9z", "round-diamond": "M10 2l8 8-8 8-8-8z",
        hexagon: "M5 3h10l4 7-4 7H5l-4-7z", "round-hexagon": "M5 3h10l4 7-4 7H5l-4-7z", heptagon: "M10 1l7 3 2 8-5 7H6l-5-7 2-8z",
        octagon: "M6 2h8l4 4v8l-4 4H6l-4-4V6z", pentagon: "M10 1l9 7-3 11H4L1 8z", "round-pentagon": "M10 2l8 6-3 10H5L2 8z",
        star: "M10 1l3 6 6 1-4.500 4.500 1 6.500-5.500-3-5.500 3 1-6.500L1 8l6-1z", triangle: "M10 2l9 16H1z", "round-triangle": "M10 3l8 14H2z",
        rhomboid: "M1 4h13l5 12H6z", vee: "M1 2l9 16 9-16-9 5z", tag: "M1 4h12l6 6-6 6H1z"
    };
    const BOX = "M2 4h16v12H2z";
    const SVG = "http://www.w3.org/2000/svg";
    const HARD_CAP = 400;
    const MOST_NAMED = 12;
    const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

    const look = kind => KINDS[kind] || OTHER;
    const make = (tag, className, text) => {
        const element = document.createElement(tag);
        if (className) { element.className = className; }
        if (text !== undefined) { element.textContent = text; }
        return element;
    };

    /* Cytoscape writes a style element of its own unless one with this id stands; app.css has what it needs. */
    function claimStylesheet() {
        if (!document.getElementById("__________cytoscape_stylesheet")) {
            const claimed = make("meta");
            claimed.id = "__________cytoscape_stylesheet";
            document.head.append(claimed);
        }
    }

    class Explorer {

        constructor(root) {
            this.root = root;
            this.start = root.dataset.entity;
            this.source = root.dataset.source || "/api/entities/{id}/neighbourhood";
            this.nodes = new Map();
            this.edges = new Map();
            this.expanded = new Set();
            this.hiddenKinds = new Set();
            this.selected = null;
            this.build();
            this.expand(this.start, true);
        }

        build() {
            this.root.classList.add("explorer");
            this.legend = make("fieldset", "explorer-legend");
            this.legend.append(make("legend", "visually-hidden", "按种类筛选"));
            this.fitButton = make("button", "btn btn-outline-primary btn-sm", "看全图");
            this.fitButton.type = "button";
            this.fitButton.addEventListener("click", () => this.cy.fit(undefined, 40));
            const bar = make("div", "explorer-bar");
            bar.append(this.legend, this.fitButton);

            this.canvas = make("div", "explorer-canvas __________cytoscape_container");
            this.canvas.tabIndex = 0;
            this.canvas.setAttribute("role", "application");
            this.canvas.setAttribute("aria-label", "关系图。方向键在相邻节点间移动，回车展开，O 打开详情页。下方表格有同样的内容。");
            this.canvas.addEventListener("keydown", event => this.onKey(event));

            this.chosen = make("div", "explorer-selected");
            this.chosen.setAttribute("aria-live", "polite");
            this.note = make("p", "explorer-note", "正在读取关系……");
            this.note.setAttribute("role", "status");

            this.twin = make("details");
            this.twin.open = this.root.hasAttribute("data-table-open");
            this.twinTitle = make("summary", "", "用表格看同样的内容");
            const scroll = make("div", "table-scroll");
            scroll.tabIndex = 0;
            const table = make("table", "table");
            this.caption = make("caption", "visually-hidden", "图中的关系");
            const head = make("thead");
            const row = make("tr");
            ["从", "关系", "到", "起始", "来源"].forEach(title => {
                const cell = make("th", "", title);
                cell.scope = "col";
                row.append(cell);
            });
            head.append(row);
            this.rows = make("tbody");
            table.append(this.caption, head, this.rows);
            scroll.append(table);
            this.twin.append(this.twinTitle, scroll);
            this.root.replaceChildren(bar, this.canvas, this.chosen, this.note, this.twin);
            this.draw();
        }

        draw() {
            const ink = "#16282a";
            this.cy = window.cytoscape({
                container: this.canvas,
                minZoom: 0.2, maxZoom: 3, boxSelectionEnabled: false, selectionType: "single",
                style: [
                    { selector: "node", style: {
                        "label": "data(short)", "shape": "data(shape)", "background-color": "data(color)", "width": 28, "height": 28,
                        "border-width": 1.5, "border-color": ink, "font-size": 12, "color": ink, "text-valign": "bottom", "text-margin-y": 5,
                        "text-wrap": "wrap", "text-overflow-wrap": "anywhere", "text-max-width": 128, "font-family": getComputedStyle(document.body).fontFamily,
                        "text-background-color": "#fff", "text-background-opacity": 0.85, "text-background-padding": 2, "min-zoomed-font-size": 7 } },
                    { selector: "node[?illustrative]", style: { "border-style": "dashed" } },
                    { selector: "node[?center]", style: { "width": 44, "height": 44, "border-width": 3, "font-size": 14, "font-weight": "bold" } },
                    { selector: "edge", style: {
                        "width": 1.3, "line-color": "#93a8a4", "curve-style": "bezier", "target-arrow-shape": "triangle", "target-arrow-color": "#93a8a4", "arrow-scale": 0.8 } },
                    { selector: "edge.near", style: { "line-color": "#a85d00", "target-arrow-color": "#a85d00", "width": 2 } },
                    { selector: "edge.named", style: { "label": "data(label)", "font-size": 11, "color": "#4b5f60",
                        "text-background-color": "#fff", "text-background-opacity": 0.9, "text-background-padding": 2, "text-rotation": "autorotate" } },
                    { selector: "node.here", style: { "border-color": "#a85d00", "border-width": 4 } },
                    { selector: ".off", style: { "display": "none" } }
                ]
            });
            this.keepMiddle();
            this.cy.on("tap", "node", event => {
                this.select(event.target.id());
                this.expand(event.target.id());
            });
            this.cy.on("tap", event => {
                if (event.target === this.cy) { this.select(null); }
            });
        }

        /* A turned or resized window shows the same middle. */
        keepMiddle() {
            let { clientWidth: width, clientHeight: height } = this.canvas;
            new ResizeObserver(() => {
                const { clientWidth, clientHeight } = this.canvas;
                this.cy.resize();
                this.cy.panBy({ x: (clientWidth - width) / 2, y: (clientHeight - height) / 2 });
                width = clientWidth;
                height = clientHeight;
            }).observe(this.canvas);
        }

        async expand(id, first) {
            if (this.expanded.has(id)) { return; }
            if (this.nodes.size >= HARD_CAP) {
                this.note.textContent = `图里已有 ${this.nodes.size} 个节点，为保持清楚不再展开。请打开某个节点的详情页，从那里重新开始。`;
                return;
            }
            this.expanded.add(id);
            this.note.textContent = "正在读取关系……";
            let answer;
            try {
                const response = await fetch(`${this.source.replace("{id}", encodeURIComponent(id))}?depth=1&limit=60`, { headers: { Accept: "application/json" } });
                if (!response.ok) { throw new Error(String(response.status)); }
                answer = await response.json();
            } catch {
                this.expanded.delete(id);
                this.note.textContent = "关系没有读到。请稍后再试，或刷新页面。";
                return;
            }
            const added = this.merge(answer, id);
            if (first) { this.select(id); }
            this.layout(id, added, first);
            this.refresh();
            this.say(id, added.length, answer.truncated);
        }

        merge(answer, around) {
            const added = [];
            answer.nodes.forEach(node => {
                if (this.nodes.has(node.id)) { return; }
                this.nodes.set(node.id, node);
                const [color, shape] = look(node.kind);
                const short = node.name.length > 22 ? `${node.name.slice(0, 21)}…` : node.name;
                added.push(this.cy.add({ group: "nodes", data: { id: node.id, short, color, shape, illustrative: node.illustrative, center: node.id === this.start },
                    position: { ...(this.cy.getElementById(around).nonempty() ? this.cy.getElementById(around).position() : { x: 0, y: 0 }) } }));
            });
            answer.edges.forEach(edge => {
                if (this.edges.has(edge.id) || !this.nodes.has(edge.from) || !this.nodes.has(edge.to)) { return; }
                this.edges.set(edge.id, edge);
                this.cy.add({ group: "edges", data: { id: `edge ${edge.id}`, source: edge.from, target: edge.to, label: edge.label } });
            });
            return added;
        }

        /* Only what is new is placed: in rings around what was expanded, kinds side by side. What stood keeps its place. */
        layout(around, added, first) {
            const aspect = Math.min(2, Math.max(0.75, this.canvas.clientWidth / Math.max(1, this.canvas.clientHeight)));
            const kind = node => this.nodes.get(node.id()).kind;
            const middle = this.cy.getElementById(around).position();
            const coming = added.filter(node => node.id() !== around).sort((a, b) => kind(a).localeCompare(kind(b)));
            const taken = this.cy.nodes().filter(node => !coming.includes(node)).map(node => ({ ...node.position() }));
            coming.forEach(node => {
                const place = free(middle, taken, aspect);
                taken.push(place);
                if (first || reducedMotion) {
                    node.position(place);
                } else {
                    node.animate({ position: place }, { duration: 250 });
                }
            });
            if (first) {
                this.cy.fit(undefined, 30);
                if (this.cy.zoom() > 1.15) { this.cy.zoom(1.15); this.cy.center(); }
                if (this.cy.zoom() < 0.6) { // names would be too small to read: begin with the middle, the rest is a drag away
                    this.cy.zoom(0.6);
                    this.cy.center(this.cy.getElementById(around));
                }
            }
        }

        select(id) {
            this.selected = id;
            this.cy.elements().removeClass("here near named");
            this.chosen.replaceChildren();
            this.rows.querySelectorAll(".is-here").forEach(r => r.classList.remove("is-here"));
            if (!id) { return; }
            const node = this.nodes.get(id);
            if (!node) { return; }
            const near = this.cy.getElementById(id).addClass("here").connectedEdges().addClass("near");
            if (near.length <= MOST_NAMED) { near.addClass("named"); }
            this.rows.querySelectorAll("tr").forEach(r => r.classList.toggle("is-here", r.dataset.from === id || r.dataset.to === id));
            const text = make("p");
            text.append(make("b", "", node.name), ` ${node.kindLabel || node.kind}`);
            this.chosen.append(text);
            if (node.illustrative) { this.chosen.append(make("span", "chip chip-example", "示例")); }
            const open = make("a", "", "打开详情");
            open.href = `/entities/${encodeURIComponent(id)}`;
            this.chosen.append(open);
            if (!this.expanded.has(id)) {
                const more = make("button", "btn btn-outline-primary btn-sm", "展开关系");
                more.type = "button";
                more.addEventListener("click", () => { this.expand(id); more.remove(); });
                this.chosen.append(more);
            }
        }

        onKey(event) {
            if (event.key === "Enter" && this.selected) {
                event.preventDefault();
                this.expand(this.selected);
            } else if ((event.key === "o" || event.key === "O") && this.selected) {
                window.location.assign(`/entities/${encodeURIComponent(this.selected)}`);
            } else if (event.key === "+" || event.key === "=") {
                this.cy.zoom(this.cy.zoom() * 1.2);
            } else if (event.key === "-") {
                this.cy.zoom(this.cy.zoom() / 1.2);
            } else if (event.key === "Escape") {
                this.select(null);
            } else if (event.key.startsWith("Arrow")) {
                event.preventDefault();
                this.walk(event.key);
            }
        }

        /* The visible node that lies nearest in the direction of the arrow. */
        walk(key) {
            const from = this.cy.getElementById(this.selected || this.start);
            const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
            const here = from.position();
            let best = null;
            let least = Infinity;
            this.cy.nodes(":visible").forEach(node => {
                const x = node.position().x - here.x;
                const y = node.position().y - here.y;
                const along = x * dx + y * dy;
                const aside = Math.abs(x * dy) + Math.abs(y * dx);
                const cost = along + aside * 2;
                if (node.id() !== from.id() && along > 0 && cost < least) {
                    least = cost;
                    best = node;
                }
            });
            if (best) {
                this.select(best.id());
                const seen = this.cy.extent();
                const p = best.position();
                if (p.x < seen.x1 || p.x > seen.x2 || p.y < seen.y1 || p.y > seen.y2) { this.cy.center(best); }
            }
        }

        refresh() {
            const kinds = new Map();
            this.nodes.forEach(node => {
                const known = kinds.get(node.kind) || { label: node.kindLabel || node.kind, count: 0 };
                known.count += 1;
                kinds.set(node.kind, known);
            });
            const focused = document.activeElement?.value;
            const title = this.legend.querySelector("legend");
            this.legend.replaceChildren(title);
            [...kinds.entries()].sort((a, b) => b[1].count - a[1].count).forEach(([kind, { label, count }]) => {
                const line = make("label");
                const box = make("input", "form-check-input");
                box.type = "checkbox";
                box.value = kind;
                box.checked = !this.hiddenKinds.has(kind);
                box.addEventListener("change", () => {
                    this.hiddenKinds[box.checked ? "delete" : "add"](kind);
                    this.filter();
                });
                line.append(box, symbol(kind), `${label} ${count}`);
                this.legend.append(line);
                if (focused === kind) { box.focus(); }
            });
            this.filter();
        }

        isShown(id) {
            const node = this.nodes.get(id);
            return id === this.start || !this.hiddenKinds.has(node.kind);
        }

        filter() {
            this.cy.batch(() => this.cy.nodes().forEach(node => node.toggleClass("off", !this.isShown(node.id()))));
            const shown = [...this.edges.values()].filter(edge => this.isShown(edge.from) && this.isShown(edge.to));
            this.rows.replaceChildren(...shown.map(edge => this.row(edge)));
            this.twinTitle.textContent = `用表格看同样的内容（${shown.length} 条关系）`;
            this.caption.textContent = `图中的 ${shown.length} 条关系`;
            if (this.selected) { this.select(this.selected); }
        }

        row(edge) {
            const row = make("tr");
            row.dataset.from = edge.from;
            row.dataset.to = edge.to;
            const end = id => {
                const cell = make("td");
                const link = make("a", "", this.nodes.get(id).name);
                link.href = `/entities/${encodeURIComponent(id)}`;
                cell.append(link);
                if (this.nodes.get(id).illustrative) { cell.append(" ", make("span", "chip chip-example", "示例")); }
                return cell;
            };
            row.append(end(edge.from), make("td", "", edge.label || edge.type), end(edge.to), make("td", "", edge.since || "—"), make("td", "", edge.sourceTitle || "—"));
            return row;
        }

        say(id, count, truncated) {
            const name = this.nodes.get(id)?.name || id;
            const more = truncated ? "关系较多，只显示了一部分；详情页有完整列表。" : "";
            this.note.textContent = count === 0 || this.nodes.size === 1
                ? `“${name}”没有更多公开的关系。${more}`
                : `显示 ${this.nodes.size} 个节点、${this.edges.size} 条关系。点击或按回车展开一个节点。${more}`;
        }
    }

    /** The first seat on rings around the middle where a node and its name hide no other. */
    function free(middle, taken, aspect) {
        for (let ring = 1; ring < 30; ring++) {
            const height = 95 * ring;
            const width = height * aspect;
            const seats = Math.max(6, Math.floor((Math.PI * (height + width)) / 120));
            for (let seat = 0; seat < seats; seat++) {
                const angle = (2 * Math.PI * (seat + (ring % 2) / 2)) / seats - Math.PI / 2;
                const place = { x: middle.x + width * Math.cos(angle), y: middle.y + height * Math.sin(angle) };
                if (taken.every(t => Math.abs(t.x - place.x) > 138 || Math.abs(t.y - place.y) > 64)) { return place; }
            }
        }
        return { x: middle.x, y: middle.y + 3000 };
    }

    function symbol(kind) {
        const [color, shape] = look(kind);
        const svg = document.createElementNS(SVG, "svg");
        svg.setAttribute("viewBox", "0 0 20 20");
        svg.setAttribute("width", "16");
        svg.setAttribute("height", "16");
        svg.setAttribute("aria-hidden", "true");
        const path = document.createElementNS(SVG, "path");
        path.setAttribute("d", OUTLINES[shape] || BOX);
        path.setAttribute("fill", color);
        path.setAttribute("stroke", "#16282a");
        svg.append(path);
        return svg;
    }

    function begin(root) {
        (root.matches?.("[data-explorer]") ? [root] : [...root.querySelectorAll("[data-explorer]")])
            .filter(element => !element.dataset.explorer)
            .forEach(element => {
                element.dataset.explorer = "on";
                new Explorer(element);
            });
    }

    claimStylesheet();
    begin(document);
    document.addEventListener("htmx:load", event => begin(event.detail.elt));
})();
