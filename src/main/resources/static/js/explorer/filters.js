/* What of the picture is shown: kinds (the legend), track, grade, real or invented, and the years. */
import { make, symbol } from "./look.js";

const GRADES = [["", "全部来源"], ["A", "只看 A 级（官方）"], ["A B", "A 级和 B 级（媒体）"]];
const REALITIES = [["", "真实和示例"], ["real", "只看真实的"], ["illustrative", "只看示例"]];

export class Filters {

    /** data: {nodes: Map, ties: Map}; changed is called when something else is to be shown */
    constructor(data, small, changed) {
        this.data = data;
        this.changed = changed;
        this.hidden = new Set();
        this.element = make("div", "explorer-bar");
        this.legend = make("fieldset", "explorer-legend");
        this.legend.append(make("legend", "visually-hidden", "按种类筛选"));
        this.element.append(this.legend);
        this.more = make("div", "explorer-filters");
        this.track = this.select("产业", [["", "全部产业"]]);
        this.grade = this.select("来源等级", GRADES);
        this.reality = this.select("真实性", REALITIES);
        this.years();
        if (!small) { this.element.append(this.more); }
    }

    select(title, options) {
        const label = make("label", "", title);
        const select = make("select", "form-select form-select-sm");
        options.forEach(([value, text]) => select.append(new Option(text, value)));
        select.addEventListener("change", () => this.changed());
        label.append(select);
        this.more.append(label);
        return select;
    }

    years() {
        const label = make("label", "explorer-years", "截至年份");
        this.slider = make("input", "form-range");
        this.slider.type = "range";
        this.slider.addEventListener("input", () => this.changed());
        this.year = make("output", "", "全部");
        label.append(this.slider, this.year);
        const undated = make("label", "explorer-undated");
        this.undated = make("input", "form-check-input");
        this.undated.type = "checkbox";
        this.undated.checked = true;
        this.undated.addEventListener("change", () => this.changed());
        this.undatedText = make("span", "", "含未注明年份的（虚线）");
        undated.append(this.undated, this.undatedText);
        this.more.append(label, undated);
    }

    /** Reads again what there is to choose from. */
    refresh() {
        this.refreshKinds();
        const topics = new Map([...this.data.nodes.values()].filter(node => node.topics.some(t => t.startsWith("track-")))
            .flatMap(node => node.topics.filter(t => t.startsWith("track-")).map(t => [t, this.data.tracks[t] || t])));
        const chosen = this.track.value;
        this.track.replaceChildren(new Option("全部产业", ""), ...[...topics].sort((a, b) => a[0].localeCompare(b[0])).map(([id, name]) => new Option(name, id)));
        this.track.value = topics.has(chosen) ? chosen : "";
        const years = [...this.data.ties.values()].map(tie => tie.year).filter(year => year !== null);
        const atEnd = this.slider.value === this.slider.max;
        this.slider.min = years.length ? Math.min(...years) : 0;
        this.slider.max = years.length ? Math.max(...years) : 0;
        if (atEnd || !this.started) { this.slider.value = this.slider.max; }
        this.started = true;
        this.slider.disabled = this.slider.min === this.slider.max;
        this.undatedText.textContent = `含未注明年份的 ${this.data.ties.size - years.length} 条（虚线）`;
    }

    refreshKinds() {
        const kinds = new Map();
        this.data.nodes.forEach(node => {
            const known = kinds.get(node.kind) || { label: node.kindLabel, count: 0 };
            known.count += 1;
            kinds.set(node.kind, known);
        });
        const focused = this.legend.contains(document.activeElement) ? document.activeElement.value : null;
        const title = this.legend.querySelector("legend");
        this.legend.replaceChildren(title);
        [...kinds].sort((a, b) => b[1].count - a[1].count).forEach(([kind, { label, count }]) => {
            const line = make("label");
            const box = make("input", "form-check-input");
            box.type = "checkbox";
            box.value = kind;
            box.checked = !this.hidden.has(kind);
            box.addEventListener("change", () => {
                this.hidden[box.checked ? "delete" : "add"](kind);
                this.changed();
            });
            line.append(box, symbol(kind), `${label} ${count}`);
            this.legend.append(line);
            if (focused === kind) { box.focus(); }
        });
    }

    /** The last year that is shown; null for all. */
    until() { return this.slider.disabled || this.slider.value === this.slider.max ? null : Number(this.slider.value); }

    /** Who is shown now: {node(id), tie(id)} as sets. center is always shown. */
    shown(center) {
        const grades = this.grade.value ? this.grade.value.split(" ") : null;
        const until = this.until();
        this.year.textContent = until === null ? "全部" : `${until} 年`;
        const fits = node => node.id === center || (!this.hidden.has(node.kind) && (!this.track.value || node.topics.includes(this.track.value))
            && (!grades || grades.includes(node.grade)) && (!this.reality.value || node.illustrative === (this.reality.value === "illustrative")));
        const nodes = new Set([...this.data.nodes.values()].filter(fits).map(node => node.id));
        const ties = new Set();
        this.data.ties.forEach(tie => {
            const inTime = tie.year === null ? this.undated.checked : until === null || tie.year <= until;
            if (inTime && nodes.has(tie.from) && nodes.has(tie.to)) { ties.add(tie.id); }
        });
        if (until !== null || !this.undated.checked) { this.dropLonely(nodes, ties, center); }
        return { nodes, ties };
    }

    /* In the picture of a year, who is tied to nobody had not come yet. */
    dropLonely(nodes, ties, center) {
        const tied = new Set([center]);
        ties.forEach(id => { const tie = this.data.ties.get(id); tied.add(tie.from).add(tie.to); });
        [...nodes].filter(id => !tied.has(id)).forEach(id => nodes.delete(id));
    }

    values() {
        return { hiddenKinds: [...this.hidden], track: this.track.value, grades: this.grade.value ? this.grade.value.split(" ") : [],
            reality: this.reality.value, until: this.until(), undated: this.undated.checked };
    }

    set(values) {
        this.hidden = new Set(values.hiddenKinds);
        this.refresh();
        this.track.value = values.track;
        this.grade.value = values.grades.join(" ");
        this.reality.value = values.reality;
        if (values.until !== null) { this.slider.value = values.until; }
        this.undated.checked = values.undated;
    }
}
