/*
 * The graph as a picture that grows, for
 *   <div data-explorer data-source="/openings?id=ID" [data-small]></div>
 * with the Cytoscape script loaded before this one. What stands keeps its place when more is added; choosing moves nothing.
 * Tables below hold the same rows, and everything can be done by keyboard. data-small leaves out the tools.
 */
import { Canvas } from "./canvas.js";
import { Filters } from "./filters.js";
import { History } from "./history.js";
import { make } from "./look.js";
import { Panel, tiesOf, waysList } from "./panel.js";
import { ask, get } from "./server.js";
import { Tools } from "./tools.js";
import { Twin } from "./twin.js";

const MOST = 500; // as the server allows
const HINT = "关系图。方向键在相邻节点间移动，回车展开，P 固定，Delete 移去，Ctrl+Z 撤销，O 打开详情页，加减号缩放。下方表格有同样的内容。";

class Explorer {

    constructor(root) {
        this.root = root;
        this.small = root.hasAttribute("data-small");
        this.nodes = new Map();
        this.ties = new Map();
        this.tracks = {};
        this.left = new Map();
        this.pinned = new Set();
        this.selected = null;
        this.pathFrom = null;
        this.center = null;
        this.shown = { nodes: new Set(), ties: new Set() };
        this.history = new History(step => this.refresh(step));
        this.build();
        this.attempt(() => this.open());
    }

    build() {
        this.root.classList.add("explorer");
        this.filters = new Filters(this, this.small, () => this.filter());
        const element = make("div", "explorer-canvas __________cytoscape_container");
        element.tabIndex = 0;
        element.setAttribute("role", "application");
        element.setAttribute("aria-label", HINT);
        element.addEventListener("keydown", event => this.onKey(event));
        this.panel = new Panel({ expand: (id, kinds) => this.expand(id, kinds), pin: id => this.pin(id), remove: id => this.removeNode(id),
            connectFrom: id => { this.pathFrom = id; this.select(id); }, connectTo: id => this.attempt(() => this.connect(this.pathFrom, id)) });
        this.note = make("p", "explorer-note", "正在读取关系……");
        this.note.setAttribute("role", "status");
        this.twin = new Twin(this, { select: id => this.select(id, true), expand: id => this.expand(id, []) });
        this.tools = this.small ? null : new Tools(this);
        this.root.replaceChildren(...[this.tools?.element, this.filters.element, element, this.panel.element, this.note, this.twin.element].filter(Boolean));
        this.canvas = new Canvas(element, { selected: id => this.select(id), opened: id => this.expand(id, []), dragged: (id, from, to) => this.moved(id, from, to) });
    }

    async attempt(work) {
        try {
            await work();
        } catch (error) {
            this.note.textContent = error.message;
        }
    }

    async open() {
        const opening = await get(this.root.dataset.source);
        this.tracks = opening.topicNames;
        this.center = opening.center;
        const places = new Map(opening.places.map(place => [place.id, { x: place.x, y: place.y }]));
        this.put(opening.picture.nodes, opening.picture.ties, places, this.center);
        opening.places.filter(place => place.pinned).forEach(place => this.setPinned(place.id, true));
        this.filters.set(opening.filters);
        if (this.center) { this.canvas.node(this.center).addClass("center"); }
        opening.hits.forEach(id => this.canvas.node(id).addClass("hit"));
        if (opening.ways.length) { this.showWays(opening.ways); }
        this.refresh();
        if (this.center) { this.select(this.center); }
        this.canvas.show(places.size ? null : this.center);
        this.say(opening.picture.notes);
        this.root.dataset.ready = "yes";
    }

    /* Nodes and ties that are not there yet; gives back what was added. */
    put(nodes, ties, places, around) {
        const newNodes = nodes.filter(node => !this.nodes.has(node.id));
        newNodes.forEach(node => this.nodes.set(node.id, node));
        const newTies = ties.filter(tie => !this.ties.has(tie.id) && this.nodes.has(tie.from) && this.nodes.has(tie.to));
        newTies.forEach(tie => this.ties.set(tie.id, tie));
        this.canvas.add(newNodes, newTies, places, around);
        return { nodes: newNodes, ties: newTies };
    }

    drop(ids) {
        const gone = new Set(ids);
        this.canvas.remove(ids);
        ids.forEach(id => this.nodes.delete(id));
        [...this.ties.values()].filter(tie => gone.has(tie.from) || gone.has(tie.to)).forEach(tie => this.ties.delete(tie.id));
        if (gone.has(this.selected)) { this.select(null); }
        if (gone.has(this.pathFrom)) { this.pathFrom = null; }
    }

    /* As one step that can be taken back. */
    bring(picture, around) {
        let places = new Map();
        const fresh = picture.nodes.filter(node => !this.nodes.has(node.id));
        if (fresh.length === 0) { return 0; }
        this.history.take({
            redo: () => { this.put(fresh, picture.ties, places, around); places = this.placesOf(fresh); },
            undo: () => { places = this.placesOf(fresh); this.drop(fresh.map(node => node.id)); }
        });
        return fresh.length;
    }

    placesOf(nodes) { return new Map(nodes.map(node => [node.id, { ...this.canvas.node(node.id).position() }])); }

    expand(id, kinds) {
        return this.attempt(async () => {
            this.note.textContent = "正在读取关系……";
            const answer = await ask("/expansions", { id, kinds, have: [...this.nodes.keys()] });
            this.left.set(id, answer.left);
            const count = answer.asks ? 0 : this.bring(answer.added, id);
            if (this.selected !== id) { this.select(id); } else { this.showSelected(); }
            this.say(answer.added.notes, answer.asks || count > 0 ? "" : `“${this.nodes.get(id)?.name || id}”没有更多公开的关系。`);
        });
    }

    /** Brings one entity from outside into the picture. */
    join(id) {
        return this.attempt(async () => {
            if (this.nodes.size >= MOST) { throw new Error(`图里已有 ${MOST} 个节点，不能再多。请先移去一些，或从这个对象另开一张图。`); }
            const picture = await ask("/pictures", { ids: [...this.nodes.keys(), id] });
            this.bring({ nodes: picture.nodes.filter(node => node.id === id), ties: picture.ties.filter(tie => tie.from === id || tie.to === id) }, this.selected);
            this.select(id, true);
            this.say([]);
        });
    }

    async connect(from, to) {
        const { ways, picture } = await get(`/paths?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
        if (ways.length) { this.bring(picture, from); }
        this.showWays(ways);
        this.pathFrom = null;
        this.select(to);
        this.say(picture.notes);
    }

    showWays(ways) {
        this.canvas.markWays(tiesOf(ways));
        this.tools?.result.replaceChildren(ways.length ? waysList(ways) : make("p", "meta", "四步以内没有找到两者之间的路径。"));
    }

    setPinned(id, on) {
        this.pinned[on ? "add" : "delete"](id);
        const node = this.canvas.node(id);
        if (node.nonempty()) { node.toggleClass("pinned", on)[on ? "lock" : "unlock"](); }
    }

    pin(id) {
        const on = !this.pinned.has(id);
        this.history.take({ still: true, redo: () => this.setPinned(id, on), undo: () => this.setPinned(id, !on) });
    }

    removeNode(id) {
        const node = this.nodes.get(id);
        const ties = [...this.ties.values()].filter(tie => tie.from === id || tie.to === id);
        const places = this.placesOf([node]);
        this.history.take({ redo: () => this.drop([id]), undo: () => this.put([node], ties, places, null) });
    }

    moved(id, from, to) {
        this.history.remember({ still: true, redo: () => this.canvas.node(id).position(to), undo: () => this.canvas.node(id).position(from) });
    }

    /** id or null; look: whether it is brought into sight */
    select(id, look = false) {
        this.selected = id;
        this.canvas.mark(id);
        this.twin.mark(id);
        this.showSelected();
        if (id && look) { this.canvas.bringIntoSight(id); }
    }

    showSelected() {
        this.panel.show(this.nodes.get(this.selected), { pinned: this.pinned.has(this.selected), left: this.left.get(this.selected) ?? null,
            from: this.nodes.get(this.pathFrom) || null });
    }

    onKey(event) {
        const act = {
            Enter: () => this.selected && this.expand(this.selected, []),
            Delete: () => this.selected && this.removeNode(this.selected),
            p: () => this.selected && this.pin(this.selected),
            o: () => this.selected && window.location.assign(`/entities/${encodeURIComponent(this.selected)}`),
            "+": () => this.canvas.cy.zoom(this.canvas.cy.zoom() * 1.2), "=": () => this.canvas.cy.zoom(this.canvas.cy.zoom() * 1.2),
            "-": () => this.canvas.cy.zoom(this.canvas.cy.zoom() / 1.2),
            Escape: () => this.select(null)
        }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
        if (event.ctrlKey || event.metaKey) {
            const step = { z: "undo", y: "redo" }[event.key.toLowerCase()];
            if (step) { event.preventDefault(); this.history[step](); }
        } else if (event.key.startsWith("Arrow")) {
            event.preventDefault();
            const next = this.canvas.neighbourTowards(event.key, this.selected || this.center);
            if (next) { this.select(next, true); }
        } else if (act) {
            event.preventDefault();
            act();
        }
    }

    /** After a step; what only moved or pinned a node leaves marks, filters and tables as they are. */
    refresh(step) {
        this.tools?.refresh();
        this.showSelected();
        if (step?.still) { return; }
        this.tools?.dropGroups();
        this.filters.refresh();
        this.filter();
    }

    filter() {
        this.shown = this.filters.shown(this.center);
        this.canvas.filter(id => this.shown.nodes.has(id), id => this.shown.ties.has(id));
        this.twin.show(this.shown);
        this.twin.mark(this.selected);
        this.say([]);
    }

    places() {
        return [...this.nodes.keys()].map(id => ({ id, ...this.canvas.node(id).position(), pinned: this.pinned.has(id) }));
    }

    /* Nodes that are shown, each with where it stands. */
    shownPlaces() {
        return [...this.shown.nodes].map(id => ({ node: this.nodes.get(id), ...this.canvas.node(id).position() }));
    }

    asData() {
        return { nodes: [...this.nodes.values()].filter(node => this.shown.nodes.has(node.id)), ties: [...this.ties.values()].filter(tie => this.shown.ties.has(tie.id)) };
    }

    say(notes, more = "") {
        this.note.textContent = `显示 ${this.shown.nodes.size} 个节点、${this.shown.ties.size} 条关系。${this.nodes.size > this.shown.nodes.size ? `另有 ${this.nodes.size - this.shown.nodes.size} 个被筛去。` : ""}${notes.join("")}${more}`;
    }
}

function begin(root) {
    (root.matches?.("[data-explorer]") ? [root] : [...root.querySelectorAll("[data-explorer]")]).filter(element => !element.dataset.explorer).forEach(element => {
        element.dataset.explorer = "on";
        element.explorer = new Explorer(element);
    });
}

begin(document);
document.addEventListener("htmx:load", event => begin(event.detail.elt));
