/* What was done to a picture, to take it back and do it again. */
export class History {

    /** changed(step) is told after each */
    constructor(changed) {
        this.done = [];
        this.undone = [];
        this.changed = changed;
    }

    /** Does a step and remembers it. step: {redo(), undo(), still: whether the same nodes and ties stay} */
    take(step) {
        step.redo();
        this.remember(step);
    }

    /** Remembers a step that was done already, such as a node that was dragged. */
    remember(step) {
        this.done.push(step);
        this.undone.length = 0;
        this.changed(step);
    }

    undo() { this.move(this.done, this.undone, "undo"); }

    redo() { this.move(this.undone, this.done, "redo"); }

    move(from, to, what) {
        const step = from.pop();
        if (!step) { return; }
        step[what]();
        to.push(step);
        this.changed(step);
    }
}
