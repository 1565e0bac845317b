package cn.jinchuanggu.cockpit.figure;

import cn.jinchuanggu.cockpit.Behind;
import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.cockpit.figure.store.FigureStore;
import cn.jinchuanggu.shared.WholeList;
import java.util.List;

/** A figure whose records are the answer to one question to the graph; counted and listed from the same question. */
record GraphFigure(FigureLine line, FigureStore store) implements Figure {

    @Override
    public String id() {
        return line.id();
    }

    @Override
    public String title() {
        return line.title();
    }

    @Override
    public String definition() {
        return line.definition();
    }

    @Override
    public Measure measure() {
        return line.measure();
    }

    @Override
    public Tally tally(Scope scope) {
        return new Tally(line.measure(), store.count(line.question(), line.values(), scope));
    }

    @Override
    public List<FigureRecord> list(Scope scope, Behind behind, int skip, int limit) {
        return store.list(line.question(), line.values(), scope, new FigureStore.Window(behind, skip, limit), line.page());
    }

    @Override
    public WholeList<FigureRecord> listAll(Scope scope, Behind behind) {
        return store.listAll(line.question(), line.values(), scope, behind, line.page());
    }
}
