package cn.jinchuanggu.cockpit.area;

import cn.jinchuanggu.cockpit.figure.CockpitFile;
import java.util.List;

/**
 * One of the three areas of the plan, in its words. Where it lies on a map is not known here.
 *
 * @param id   key of its part in the figure {@code areas}
 * @param text what the plan says of it
 */
public record Area(String id, String name, String place, String text, String focus) {

    private static final List<Area> ALL = CockpitFile.lines("/cockpit/areas.yaml").stream().map(line -> new Area((String) line.get("id"), (String) line.get("name"),
            (String) line.get("place"), (String) line.get("text"), (String) line.get("focus"))).toList();

    /** All three, in the order of the plan. */
    public static List<Area> list() {
        return ALL;
    }
}
