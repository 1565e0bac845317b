/* The drawing: Cytoscape, its style, and walking by keyboard. Knows nodes and ties by id and nothing of servers or tables. */
import { groupColor, look, make, short } from "./look.js";
import { placesFor } from "./places.js";

const INK = "#16282a";
const AMBER = "#a85d00";
const MANY = 400;
const MOST_NAMED = 12;
/* Names are 12 px at a zoom of 1; in 长者模式 they are shown at 24 px or more. */
const LARGE = document.documentElement.classList.contains("is-large");
const READABLE = LARGE ? 2 : 0.6;
const CLOSEST = LARGE ? 2 : 1.15;
const STYLE_ID = "__________cytoscape_stylesheet";

/* Cytoscape writes a style element of its own unless one with this id stands; app.css has what it needs. */
function claimStylesheet() {
    if (!document.getElementById(STYLE_ID)) {
        const claimed = make("meta");
        claimed.id = STYLE_ID;
        document.head.append(claimed);
    }
}

const style = font => [
    { selector: "node", style: {
        "label": "data(label)", "shape": "data(shape)", "background-color": "data(color)", "width": 28, "height": 28,
        "border-width": 1.5, "border-color": INK, "font-size": 12, "color": INK, "text-valign": "bottom", "text-margin-y": 5,
        "text-wrap": "wrap", "text-overflow-wrap": "anywhere", "text-max-width": 128, "font-family": font,
        "text-background-color": "#fff", "text-background-opacity": 0.85, "text-background-padding": 2, "min-zoomed-font-size": 7 } },
    { selector: "node[?illustrative]", style: { "border-style": "dashed" } },
    { selector: "node.hit", style: { "border-width": 4 } },
    { selector: "node.center", style: { "width": 44, "height": 44, "border-width": 3, "font-size": 14, "font-weight": "bold" } },
    { selector: "node[group]", style: { "underlay-color": "data(groupColor)", "underlay-opacity": 0.45, "underlay-padding": 9 } },
    { selector: "node.pinned", style: { "border-style": "double", "border-width": 5 } },
    { selector: "edge", style: { "width": 1.3, "line-color": "#93a8a4", "curve-style": "bezier", "target-arrow-shape": "triangle",
        "target-arrow-color": "#93a8a4", "arrow-scale": 0.8 } },
    { selector: "edge[?undated]", style: { "line-style": "dashed" } },
    { selector: "edge.many", style: { "curve-style": "haystack", "line-style": "solid" } },
    { selector: "edge.near, edge.way", style: { "line-color": AMBER, "target-arrow-color": AMBER, "width": 2 } },
    { selector: "edge.way", style: { "width": 4 } },
    { selector: "edge.named", style: { "label": "data(label)", "font-size": 11, "color": "#4b5f60", "text-background-color": "#fff",
        "text-background-opacity": 0.9, "text-background-padding": 2, "text-rotation": "autorotate" } },
    { selector: "node.here", style: { "border-color": AMBER, "border-width": 4 } },
    { selector: ".off", style: { "display": "none" } }
];

export class Canvas {

    /** heard: {selected(id or null), opened(id), dragged(id, from, to)} */
    constructor(element, heard) {
        claimStylesheet();
        this.element = element;
        this.cy = window.cytoscape({ container: element, minZoom: 0.05, maxZoom: 3, boxSelectionEnabled: false, selectionType: "single",
            textureOnViewport: true, style: style(getComputedStyle(document.body).fontFamily) });
        this.cy.on("tap", "node", event => heard.selected(event.target.id()));
        this.cy.on("dbltap", "node", event => heard.opened(event.target.id()));
        this.cy.on("tap", event => { if (event.target === this.cy) { heard.selected(null); } });
        this.cy.on("grab", "node", event => { this.grabbed = { ...event.target.position() }; });
        this.cy.on("dragfree", "node", event => heard.dragged(event.target.id(), this.grabbed, { ...event.target.position() }));
        this.keepMiddle();
    }

    /* A turned or resized window shows the same middle. */
    keepMiddle() {
        let { clientWidth: width, clientHeight: height } = this.element;
        new ResizeObserver(() => {
            const { clientWidth, clientHeight } = this.element;
            this.cy.resize();
            this.cy.panBy({ x: (clientWidth - width) / 2, y: (clientHeight - height) / 2 });
            width = clientWidth;
            height = clientHeight;
        }).observe(this.element);
    }

    node(id) { return this.cy.getElementById(id); }

    /** Adds nodes and ties; places: by id, for those that are known; the others stand on rings around a middle. */
    add(nodes, ties, places = new Map(), around = null) {
        const middle = around && this.node(around).nonempty() ? { ...this.node(around).position() } : { x: 0, y: 0 };
        const aspect = Math.min(2, Math.max(0.75, this.element.clientWidth / Math.max(1, this.element.clientHeight)));
        const homeless = nodes.filter(node => !places.has(node.id));
        const standing = [...this.cy.nodes().map(node => ({ ...node.position() })), ...places.values()];
        if (this.cy.nodes().empty() && homeless[0]) { places.set(homeless[0].id, middle); standing.push(middle); homeless.shift(); }
        homeless.sort((a, b) => a.kind.localeCompare(b.kind));
        placesFor(homeless.length, middle, standing, aspect).forEach((place, i) => places.set(homeless[i].id, place));
        this.cy.batch(() => this.cy.add([
            ...nodes.map(node => ({ group: "nodes", position: { ...places.get(node.id) }, data: this.data(node) })),
            ...ties.map(tie => ({ group: "edges", data: { id: `tie ${tie.id}`, source: tie.from, target: tie.to, label: tie.label, undated: tie.year === null } }))
        ]));
        this.thin();
        return places;
    }

    data(node) {
        const [color, shape] = look(node.kind);
        return { id: node.id, label: short(node.name), color, shape, illustrative: node.illustrative };
    }

    remove(ids) {
        this.cy.batch(() => ids.forEach(id => this.node(id).remove()));
        this.thin();
    }

    /* Curves and arrows of very many ties cost more than they tell. */
    thin() {
        const many = this.cy.edges().length > MANY;
        if (many !== this.many || many) { this.cy.batch(() => this.cy.edges().toggleClass("many", many)); }
        this.many = many;
    }

    fit() { this.cy.fit(this.cy.nodes(":visible"), 30); }

    /** All of it when names can be read then, else the middle. */
    show(center) {
        this.fit();
        if (this.cy.zoom() > CLOSEST) { this.cy.zoom(CLOSEST); this.cy.center(); }
        if (center && this.cy.zoom() < READABLE) {
            this.cy.zoom(READABLE);
            this.cy.center(this.node(center));
        }
    }

    mark(id) {
        this.cy.batch(() => {
            this.cy.edges(".named").toggleClass("many", this.many === true);
            this.cy.elements(".here, .near, .named").removeClass("here near named");
            if (!id) { return; }
            const near = this.node(id).addClass("here").connectedEdges().addClass("near");
            if (near.length <= MOST_NAMED) { near.removeClass("many").addClass("named"); }
        });
    }

    markWays(tieIds) {
        this.cy.batch(() => {
            this.cy.edges(".way").removeClass("way");
            tieIds.forEach(id => this.node(`tie ${id}`).addClass("way"));
        });
    }

    /** groups: [{number, members}]; none takes the marks away */
    markGroups(groups) {
        this.cy.batch(() => {
            this.cy.nodes("[group]").forEach(node => { node.data("label", node.data("plain")); node.removeData("group groupColor plain"); });
            groups.forEach(group => group.members.map(id => this.node(id)).filter(node => node.nonempty()).forEach(node => {
                const plain = node.data("label");
                node.data({ group: group.number, groupColor: groupColor(group.number), plain, label: `${group.number}·${plain}` });
            }));
        });
    }

    /** Shows nodes and ties for which these say so. */
    filter(node, tie) {
        this.cy.batch(() => {
            this.cy.nodes().forEach(n => n.toggleClass("off", !node(n.id())));
            this.cy.edges().forEach(e => e.toggleClass("off", !tie(e.id().slice("tie ".length))));
        });
    }

    /** The visible node that lies nearest in the direction of an arrow key, seen from another. */
    neighbourTowards(key, id) {
        const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
        const here = this.node(id).nonempty() ? this.node(id).position() : { x: 0, y: 0 };
        let best = null;
        let least = Infinity;
        this.cy.nodes(":visible").forEach(node => {
            const x = node.position().x - here.x;
            const y = node.position().y - here.y;
            const along = x * dx + y * dy;
            const cost = along + Math.abs(x * dy + y * dx) * 2;
            if (node.id() !== id && along > 0 && cost < least) {
                least = cost;
                best = node.id();
            }
        });
        return best;
    }

    bringIntoSight(id) {
        const seen = this.cy.extent();
        const p = this.node(id).position();
        if (p.x < seen.x1 || p.x > seen.x2 || p.y < seen.y1 || p.y > seen.y2) { this.cy.center(this.node(id)); }
    }

    png() { return this.cy.png({ output: "blob", full: true, scale: 2, bg: "#ffffff", maxWidth: 8000, maxHeight: 8000 }); }
}
