package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.cockpit.area.Area;
import java.util.List;

/**
 * One of the three areas on the sketch.
 *
 * @param count so many units, or that no place is recorded
 * @param href  the units behind it
 */
public record AreaView(String id, String name, String place, String text, String focus, String count, String href) {

    static final String FIGURE = "areas";

    static List<AreaView> list(Tally tally, CockpitAddress address) {
        return Area.list().stream().map(a -> new AreaView(a.id(), a.name(), a.place(), a.text(), a.focus(),
                tally.measure().show(tally.records(a.id())), address.to("/cockpit/figures/" + FIGURE, "part", a.id()))).toList();
    }
}
