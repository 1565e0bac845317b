package cn.jinchuanggu.identity.web;

import cn.jinchuanggu.identity.Suggestions.Scan;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When and over how much was compared, as pages and programs show it. */
public record ScanLine(String at, int compared, int found, int unlooked, String seconds) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static ScanLine of(Scan scan) {
        return new ScanLine(TIME.format(scan.at()), scan.compared(), scan.found().size(), scan.unlooked(),
                String.format(Locale.ROOT, "%.1f", scan.took().toMillis() / 1000.0));
    }
}
