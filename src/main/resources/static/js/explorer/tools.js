/* The bar of the explorer: undo, groups, finding, saving, taking away. */
import { asSvg } from "./drawing.js";
import { button, drawn, groupColor, make } from "./look.js";
import { ask, change, file, get, save, signedIn } from "./server.js";

export class Tools {

    /** owner: the explorer whose tools these are */
    constructor(owner) {
        this.owner = owner;
        this.element = make("div", "explorer-tools");
        this.undo = button("撤销", () => owner.history.undo());
        this.redo = button("重做", () => owner.history.redo());
        this.groups = button("标出群体", () => this.toggleGroups());
        this.groups.setAttribute("aria-pressed", "false");
        const bar = make("div", "explorer-buttons");
        bar.append(this.undo, this.redo, button("看全图", () => owner.canvas.fit()), this.groups, this.exports());
        this.element.append(bar, this.finder(), this.saver());
        this.result = make("div", "explorer-result");
        this.result.setAttribute("aria-live", "polite");
        this.element.append(this.result);
        this.refresh();
    }

    refresh() {
        this.undo.disabled = this.owner.history.done.length === 0;
        this.redo.disabled = this.owner.history.undone.length === 0;
    }

    exports() {
        const box = make("details", "explorer-export");
        box.append(make("summary", "btn btn-outline-primary btn-sm", "导出"));
        const list = make("div", "explorer-menu");
        const ids = () => ({ ids: [...this.owner.shown.nodes] });
        list.append(
            button("图片 PNG", async () => save(await this.owner.canvas.png(), "graph.png")),
            button("图片 SVG", () => save(asSvg(this.owner.shownPlaces(), [...this.owner.shown.ties].map(id => this.owner.ties.get(id))), "graph.svg")),
            button("对象 CSV", () => this.owner.attempt(async () => save(await file("/exports/nodes.csv", ids()), "nodes.csv"))),
            button("关系 CSV", () => this.owner.attempt(async () => save(await file("/exports/ties.csv", ids()), "ties.csv"))),
            button("数据 JSON", () => save(new Blob([JSON.stringify(this.owner.asData(), null, 2)], { type: "application/json" }), "graph.json")));
        box.append(list);
        return box;
    }

    finder() {
        const form = make("form", "explorer-find");
        form.setAttribute("role", "search");
        const input = make("input", "form-control form-control-sm");
        input.type = "search";
        input.placeholder = "在图里图外按名称找";
        input.setAttribute("aria-label", "按名称找对象，图外的也找");
        const go = make("button", "btn btn-outline-primary btn-sm", "找");
        go.type = "submit";
        form.append(input, go);
        form.addEventListener("submit", event => {
            event.preventDefault();
            if (input.value.trim()) { this.owner.attempt(async () => this.showFound((await get(`/names?q=${encodeURIComponent(input.value.trim())}`)).found)); }
        });
        return form;
    }

    showFound(found) {
        const list = make("ul", "plain-list explorer-found");
        found.forEach(named => {
            const item = make("li");
            item.append(make("b", "", named.name), ` ${named.kindLabel} `);
            const inside = this.owner.nodes.has(named.id);
            const shown = inside && this.owner.shown.nodes.has(named.id);
            item.append(make("span", shown ? "chip chip-good" : "chip", shown ? "在图里" : inside ? "被筛去" : "未显示"), " ");
            item.append(inside ? button("选中", () => this.owner.select(named.id, true)) : button("加入", () => this.owner.join(named.id)));
            list.append(item);
        });
        this.result.replaceChildren(found.length ? list : make("p", "meta", "没有找到。请换一个更短的名称。"));
    }

    saver() {
        const form = make("form", "explorer-save");
        if (!signedIn()) {
            const link = make("a", "", "登录后可以保存和分享这张图");
            link.href = "/login";
            form.append(link);
            return form;
        }
        const input = make("input", "form-control form-control-sm");
        input.maxLength = 60;
        input.required = true;
        input.placeholder = "这张图的名称";
        input.setAttribute("aria-label", "这张图的名称");
        const go = make("button", "btn btn-outline-primary btn-sm", "保存并分享");
        go.type = "submit";
        form.append(input, go);
        form.addEventListener("submit", event => {
            event.preventDefault();
            this.owner.attempt(async () => this.showSaved(await change("/views", { name: input.value, places: this.owner.places(), filters: this.owner.filters.values() })));
        });
        return form;
    }

    showSaved(view) {
        const text = make("p", "explorer-saved", "已保存。把这个地址发给别人，他看到的是他能看到的部分：");
        const link = make("a", "", new URL(view.href, location.href).href);
        link.href = view.href;
        const all = make("a", "", "我保存的图");
        all.href = "/graph/views";
        text.append(link, " ", all);
        this.result.replaceChildren(text);
    }

    toggleGroups() {
        const on = this.groups.getAttribute("aria-pressed") === "true";
        if (on) {
            this.dropGroups();
            return;
        }
        this.owner.attempt(async () => {
            const { communities } = await ask("/communities", { ids: [...this.owner.shown.nodes] });
            this.owner.canvas.markGroups(communities);
            this.groups.setAttribute("aria-pressed", "true");
            this.result.replaceChildren(communities.length ? this.groupList(communities) : make("p", "meta", "没有 3 个以上连在一起的群体。"));
        });
    }

    dropGroups() {
        if (this.groups.getAttribute("aria-pressed") !== "true") { return; }
        this.owner.canvas.markGroups([]);
        this.groups.setAttribute("aria-pressed", "false");
        this.result.replaceChildren();
    }

    groupList(communities) {
        const list = make("ul", "plain-list explorer-groups");
        communities.forEach(group => {
            const item = make("li");
            const dot = drawn("svg", { viewBox: "0 0 20 20", width: "16", "aria-hidden": "true" });
            dot.append(drawn("circle", { cx: 10, cy: 10, r: 8, fill: groupColor(group.number), stroke: "#16282a" }));
            item.append(dot, ` ${group.number} ${group.title}`);
            list.append(item);
        });
        return list;
    }
}
