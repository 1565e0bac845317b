/* Where new nodes go: on rings around the one that brought them, so that a node and its name hide no other. */
const WIDE = 138;
const HIGH = 64;
const RINGS = 80;

/** The places that are taken, in boxes, so that looking around costs the same however many there are. */
class Taken {

    constructor(places) {
        this.boxes = new Map();
        places.forEach(place => this.add(place));
    }

    add(place) {
        const key = this.key(Math.floor(place.x / WIDE), Math.floor(place.y / HIGH));
        const box = this.boxes.get(key);
        if (box) { box.push(place); } else { this.boxes.set(key, [place]); }
    }

    key(column, row) { return `${column} ${row}`; }

    isFree(place) {
        const column = Math.floor(place.x / WIDE);
        const row = Math.floor(place.y / HIGH);
        for (let c = column - 1; c <= column + 1; c++) {
            for (let r = row - 1; r <= row + 1; r++) {
                const box = this.boxes.get(this.key(c, r)) || [];
                if (box.some(t => Math.abs(t.x - place.x) <= WIDE && Math.abs(t.y - place.y) <= HIGH)) { return false; }
            }
        }
        return true;
    }
}

function free(middle, taken, aspect) {
    for (let ring = 1; ring < RINGS; ring++) {
        const height = 95 * ring;
        const width = height * aspect;
        const seats = Math.max(6, Math.floor((Math.PI * (height + width)) / 120));
        for (let seat = 0; seat < seats; seat++) {
            const angle = (2 * Math.PI * (seat + (ring % 2) / 2)) / seats - Math.PI / 2;
            const place = { x: middle.x + width * Math.cos(angle), y: middle.y + height * Math.sin(angle) };
            if (taken.isFree(place)) { return place; }
        }
    }
    return { x: middle.x, y: middle.y + 95 * RINGS };
}

/** Places for this many new nodes around a middle. standing: places of the nodes that keep theirs */
export function placesFor(count, middle, standing, aspect) {
    const taken = new Taken(standing);
    const places = [];
    for (let i = 0; i < count; i++) {
        const place = free(middle, taken, aspect);
        taken.add(place);
        places.push(place);
    }
    return places;
}
