/* The picture as two tables: ties, and nodes that can be worked with by keyboard. The same rows as the drawing. */
import { button, entityLink, exampleChip, make } from "./look.js";

const PORTION = 200;

function table(columns) {
    const scroll = make("div", "table-scroll");
    scroll.tabIndex = 0;
    const element = make("table", "table");
    const caption = make("caption", "visually-hidden");
    const head = make("thead");
    const row = make("tr");
    columns.forEach(title => {
        const cell = make("th", "", title);
        cell.scope = "col";
        row.append(cell);
    });
    head.append(row);
    const rows = make("tbody");
    element.append(caption, head, rows);
    scroll.append(element);
    return { scroll, caption, rows };
}

/** Rows that are made when somebody opens them, a portion at a time, so that a large picture does not hold the reader up. */
class Rows {

    /** grown is told when there are new rows */
    constructor(title, columns, row, grown) {
        this.row = row;
        this.grown = grown;
        this.items = [];
        this.element = make("details");
        this.title = make("summary", "", title);
        this.table = table(columns);
        this.more = button(`再显示 ${PORTION} 行`, () => this.grow());
        this.more.hidden = true;
        this.element.append(this.title, this.table.scroll, this.more);
        this.title.addEventListener("click", () => this.begin());
        this.element.addEventListener("toggle", () => this.begin());
    }

    begin() {
        if (this.table.rows.childElementCount === 0) { this.grow(); }
    }

    show(items, title, caption) {
        this.items = items;
        this.title.textContent = title;
        this.table.caption.textContent = caption;
        this.table.rows.replaceChildren();
        this.more.hidden = true;
        if (this.element.open) { this.grow(); }
    }

    grow() {
        const from = this.table.rows.childElementCount;
        this.table.rows.append(...this.items.slice(from, from + PORTION).map(this.row));
        this.more.hidden = this.table.rows.childElementCount >= this.items.length;
        this.grown();
    }
}

export class Twin {

    /** data: {nodes: Map, ties: Map}; acts: {select(id), expand(id)} */
    constructor(data, acts) {
        this.data = data;
        this.acts = acts;
        this.marked = null;
        this.ties = new Rows("用表格看同样的内容", ["从", "关系", "到", "起始", "来源"], tie => this.tieRow(tie), () => this.mark(this.marked));
        this.nodes = new Rows("对象", ["对象", "种类", "产业", "来源等级", "操作"], node => this.nodeRow(node), () => this.mark(this.marked));
        this.element = make("div", "explorer-twin");
        this.element.append(this.ties.element, this.nodes.element);
    }

    show(shown) {
        const ties = [...this.data.ties.values()].filter(tie => shown.ties.has(tie.id));
        const nodes = [...this.data.nodes.values()].filter(node => shown.nodes.has(node.id));
        this.ties.show(ties, `用表格看同样的内容（${ties.length} 条关系）`, `图中的 ${ties.length} 条关系`);
        this.nodes.show(nodes, `对象（${nodes.length} 个）`, `图中的 ${nodes.length} 个对象`);
    }

    mark(id) {
        this.marked = id;
        this.element.querySelectorAll("tr").forEach(row => row.classList.toggle("is-here", id !== null && (row.dataset.from === id || row.dataset.to === id)));
    }

    end(id) {
        const node = this.data.nodes.get(id);
        const cell = make("td");
        cell.append(entityLink(node));
        if (node.illustrative) { cell.append(" ", exampleChip()); }
        return cell;
    }

    tieRow(tie) {
        const row = make("tr");
        row.dataset.from = tie.from;
        row.dataset.to = tie.to;
        const source = tie.sourceTitle ? `${tie.sourceTitle}${tie.grade ? `（${tie.grade} 级）` : ""}` : "--";
        row.append(this.end(tie.from), make("td", "", tie.label), this.end(tie.to), make("td", "", tie.since || "未注明"), make("td", "", source));
        return row;
    }

    nodeRow(node) {
        const row = make("tr");
        row.dataset.from = node.id;
        const does = make("td");
        const select = button("选中", () => this.acts.select(node.id));
        select.setAttribute("aria-label", `选中 ${node.name}`);
        const expand = button("展开", () => this.acts.expand(node.id));
        expand.setAttribute("aria-label", `展开 ${node.name}`);
        does.append(select, " ", expand);
        const topics = node.topics.filter(t => t !== node.id).map(t => this.data.tracks[t]).filter(Boolean);
        row.append(this.end(node.id), make("td", "", node.kindLabel), make("td", "", topics.join("、") || "--"), make("td", "", node.grade || "--"), does);
        return row;
    }
}
