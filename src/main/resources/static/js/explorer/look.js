/* How kinds look. Okabe-Ito colours first; the shape says the same without colour, the dark outline keeps light ones visible. */
const KINDS = {
    Enterprise: ["#0072B2", "round-rectangle"], Institution: ["#009E73", "hexagon"], Platform: ["#CC79A7", "octagon"],
    Expert: ["#E69F00", "ellipse"], Achievement: ["#F0E442", "star"], Need: ["#D55E00", "diamond"],
    Service: ["#56B4E9", "round-triangle"], ServiceProvider: ["#44AA99", "rectangle"], Fund: ["#999933", "pentagon"],
    Scenario: ["#CC6677", "round-diamond"], FinancingNeed: ["#882255", "tag"], TalentNeed: ["#999933", "tag"], Capability: ["#44AA99", "round-diamond"], Patent: ["#DDCC77", "rhomboid"],
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
/* Okabe-Ito again, behind the nodes of a group; the number of the group stands before the name. */
const GROUPS = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#F0E442", "#999999"];
const LONGEST_NAME = 22;

export const look = kind => KINDS[kind] || OTHER;

export const groupColor = number => GROUPS[(number - 1) % GROUPS.length];

export const short = name => name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

export function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className) { element.className = className; }
    if (text !== undefined) { element.textContent = text; }
    return element;
}

/** A button that does something. */
export function button(text, act, className = "btn btn-outline-primary btn-sm") {
    const element = make("button", className, text);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
}

/** A link to the page of an entity. */
export function entityLink(node, text = node.name) {
    const link = make("a", "", text);
    link.href = `/entities/${encodeURIComponent(node.id)}`;
    return link;
}

export const exampleChip = () => make("span", "chip chip-example", "示例");

/** An element of a drawing. attributes: by name; text: what it says, if anything */
export function drawn(name, attributes, text) {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text !== undefined) { element.textContent = text; }
    return element;
}

/** The outline of a kind in a box of 20. */
export const outline = shape => OUTLINES[shape] || BOX;

/** The shape of a kind, for the legend. */
export function symbol(kind) {
    const [color, shape] = look(kind);
    const svg = drawn("svg", { viewBox: "0 0 20 20", width: "16", height: "16", "aria-hidden": "true" });
    svg.append(drawn("path", { d: outline(shape), fill: color, stroke: "#16282a" }));
    return svg;
}
