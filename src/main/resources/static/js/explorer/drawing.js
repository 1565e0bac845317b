/* The picture as a file of lines and shapes, which prints at any size; every shape keeps its name and its ties their words. */
import { drawn, look, outline, short } from "./look.js";

const MARGIN = 80;
const SIZE = 28;

function box(places) {
    const xs = places.map(place => place.x);
    const ys = places.map(place => place.y);
    const x = Math.min(...xs) - MARGIN;
    const y = Math.min(...ys) - MARGIN;
    return [x, y, Math.max(...xs) + MARGIN - x, Math.max(...ys) + MARGIN - y].map(Math.round);
}

function line(tie, at) {
    const [from, to] = [at.get(tie.from), at.get(tie.to)];
    const element = drawn("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: "#93a8a4", "stroke-width": 1.3, "marker-end": "url(#end)", ...(tie.year === null ? { "stroke-dasharray": "5 4" } : {}) });
    element.append(drawn("title", {}, `${from.node.name} — ${tie.label} — ${to.node.name}`));
    return element;
}

function shape(place) {
    const [color, form] = look(place.node.kind);
    const group = drawn("g", { transform: `translate(${place.x} ${place.y})` });
    group.append(drawn("title", {}, `${place.node.name} ${place.node.kindLabel}`),
        drawn("path", { d: outline(form), transform: `translate(${-SIZE / 2} ${-SIZE / 2}) scale(${SIZE / 20})`, fill: color, stroke: "#16282a", ...(place.node.illustrative ? { "stroke-dasharray": "3 2" } : {}) }),
        drawn("text", { y: SIZE / 2 + 15, "text-anchor": "middle", "font-size": 12, fill: "#16282a" }, `${short(place.node.name)}${place.node.illustrative && !place.node.name.includes("示例") ? "（示例）" : ""}`));
    return group;
}

/** places: [{node, x, y}] of what is shown; ties: between them */
export function asSvg(places, ties) {
    const at = new Map(places.map(place => [place.node.id, place]));
    const [x, y, width, height] = places.length ? box(places) : [0, 0, MARGIN, MARGIN];
    const svg = drawn("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${x} ${y} ${width} ${height}`, width, height, "font-family": "Noto Sans CJK SC, Microsoft YaHei, sans-serif" });
    const end = drawn("marker", { id: "end", viewBox: "0 0 10 10", refX: 24, refY: 5, markerWidth: 7, markerHeight: 7, orient: "auto" });
    end.append(drawn("path", { d: "M0 0L10 5L0 10z", fill: "#93a8a4" }));
    const definitions = drawn("defs", {});
    definitions.append(end);
    svg.append(drawn("title", {}, `关系图：${places.length} 个节点、${ties.length} 条关系`), definitions, drawn("rect", { x, y, width, height, fill: "#fff" }),
        ...ties.map(tie => line(tie, at)), ...places.map(shape));
    return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
}
