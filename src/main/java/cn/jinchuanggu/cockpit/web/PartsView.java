package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.Tally;
import java.util.List;

/**
 * A figure by its parts, as a table with bars.
 *
 * @param rows  the largest first, as many as a page shows
 * @param total how many parts there are
 * @param files all parts as a file
 */
public record PartsView(String id, String title, String definition, List<Row> rows, int total, FilesView files) {

    /** @param width of the bar, 0 to 100, of the largest */
    public record Row(String name, String value, long width, String href) {
    }

    static PartsView of(Figure figure, Tally tally, CockpitAddress address, int most) {
        long largest = Math.max(1, tally.parts().stream().mapToLong(Tally.Part::value).max().orElse(1));
        return new PartsView(figure.id(), figure.title(), figure.definition(), tally.parts().stream().limit(most).map(p -> new Row(p.name(), figure.measure().show(p.value()),
                Math.round(100.0 * p.value() / largest), address.to("/cockpit/figures/" + figure.id(), "part", p.key()))).toList(),
                tally.parts().size(),
                FilesView.of(address, "/api/cockpit/figures/" + figure.id() + "/parts"));
    }
}
