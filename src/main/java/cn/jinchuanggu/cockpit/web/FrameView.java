package cn.jinchuanggu.cockpit.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the head of every page of the cockpit shows: which records, which month, and the ways to the other pages.
 *
 * @param show   real or demo, as in an address
 * @param months that can be chosen, the latest first
 */
public record FrameView(String path, boolean illustrative, boolean fallback, String show, String month, String day, List<String> months, String realHref, String demoHref,
        List<Tab> tabs) {

    /** The month of the funnel is the one of publication, which is another thing; residencies are listed as they stand. */
    private static final Set<String> OF_NO_MONTH = Set.of("/cockpit/funnel", "/cockpit/residencies");

    /** One page of the cockpit. */
    public record Tab(String name, String href, boolean here) {
    }

    static FrameView of(String path, CockpitAddress address) {
        List<String> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(address.today()); !month.isBefore(CockpitAddress.FIRST); month = month.minusMonths(1)) {
            months.add(month.toString());
        }
        return new FrameView(path, address.illustrative(), address.fallback(), address.illustrative() ? CockpitAddress.DEMO : CockpitAddress.REAL,
                address.month().toString(), address.scope().day().toString(), months, address.other(path, false), address.other(path, true),
                List.of(tab("目标", "/cockpit", path, address), tab("产业", "/cockpit/industries", path, address), tab("单位", "/cockpit/units", path, address),
                        tab("片区", "/cockpit/areas", path, address), tab("漏斗", "/cockpit/funnel", path, address), tab("月报", "/cockpit/report", path, address), tab("入驻登记", "/cockpit/residencies", path, address)));
    }

    private static Tab tab(String name, String href, String path, CockpitAddress address) {
        return new Tab(name, OF_NO_MONTH.contains(href) ? href + "?show=" + (address.illustrative() ? CockpitAddress.DEMO : CockpitAddress.REAL) : address.to(href), href.equals(path));
    }
}
