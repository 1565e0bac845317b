package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.figure.CockpitFigures;
import cn.jinchuanggu.shared.InvalidInput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads addresses of the cockpit: which records they ask for, on which day. */
@Component
class CockpitReader {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    /** Without any of these there are no real records to show. */
    private static final List<String> SIGNS_OF_LIFE = List.of("k1-every", "k5-all", "k4-others", "money-approved");

    private final CockpitFigures figures;
    private final Clock clock;

    CockpitReader(CockpitFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** @throws InvalidInput with every value that means nothing */
    CockpitAddress read(Map<String, String> address) {
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        return CockpitAddress.of(address, today, () -> SIGNS_OF_LIFE.stream().anyMatch(id -> figures.get(id).tally(new Scope(false, today)).records() > 0));
    }
}
