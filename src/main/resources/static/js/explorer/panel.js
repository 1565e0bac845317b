/* What is chosen, and what can be done with it: open, expand by kind, pin, take out, connect. */
import { button, entityLink, exampleChip, make } from "./look.js";

export class Panel {

    /** acts: {expand(id, kinds), pin(id), remove(id), connectFrom(id), connectTo(id)} */
    constructor(acts) {
        this.acts = acts;
        this.element = make("div", "explorer-selected");
        this.element.setAttribute("aria-live", "polite");
    }

    /** state: {pinned, left: [{kind, label, count}] or null when it was not asked, from: node where a path begins or null} */
    show(node, state) {
        this.element.replaceChildren();
        if (!node) { return; }
        const text = make("p");
        text.append(make("b", "", node.name), ` ${node.kindLabel}`);
        this.element.append(text);
        if (node.illustrative) { this.element.append(exampleChip()); }
        this.element.append(entityLink(node, "打开详情"));
        this.expansions(node, state.left);
        this.element.append(
            button(state.pinned ? "取消固定" : "固定", () => this.acts.pin(node.id)),
            button("移去", () => this.acts.remove(node.id)));
        if (state.from && state.from.id !== node.id) {
            this.element.append(button(`查看与“${state.from.name}”的路径`, () => this.acts.connectTo(node.id), "btn btn-primary btn-sm"));
        } else if (!state.from) {
            this.element.append(button("从这里找路径", () => this.acts.connectFrom(node.id)));
        } else {
            this.element.append(make("span", "meta", "路径的起点；再选一个终点。"));
        }
    }

    expansions(node, left) {
        if (left === null) {
            this.element.append(button("展开关系", () => this.acts.expand(node.id, [])));
        } else if (left.length === 0) {
            this.element.append(make("span", "meta", "公开的关系都在图里了。"));
        } else {
            this.element.append(make("span", "meta", "还没有显示："));
            left.forEach(kind => this.element.append(button(`还有 ${kind.count} 个${kind.label}`, () => this.acts.expand(node.id, [kind.kind]))));
        }
    }
}

/** The ways between two nodes, each step with who says so. ways: as the server tells them */
export function waysList(ways) {
    const list = make("ol", "explorer-ways");
    ways.forEach(way => {
        const item = make("li");
        item.append(make("p", "", way.sentence));
        const steps = make("ul");
        way.steps.forEach(step => {
            const line = make("li");
            line.append(entityLink(step.from), ` — ${step.label} — `, entityLink(step.to),
                make("span", "meta", ` ${step.since || "未注明"} · ${step.sourceTitle || ""}${step.note ? ` · ${step.note}` : ""}`));
            steps.append(line);
        });
        item.append(steps);
        list.append(item);
    });
    return list;
}

/** Ids of the ties that ways walk along. */
export const tiesOf = ways => ways.flatMap(way => way.steps.map(step =>
    step.along ? `${step.from.id} ${step.type} ${step.to.id}` : `${step.to.id} ${step.type} ${step.from.id}`));
