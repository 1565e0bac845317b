package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.Behind;
import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.cockpit.figure.CockpitFigures;
import cn.jinchuanggu.cockpit.goal.Closest;
import cn.jinchuanggu.cockpit.goal.GoalStanding;
import cn.jinchuanggu.cockpit.goal.Goals;
import cn.jinchuanggu.cockpit.money.ClaimMoney;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The cockpit for those who steer: goals first, then what leads to them. */
@Controller
class CockpitPages {

    private static final String SIZE = "50";
    private static final int NEAREST = 10;
    private static final int PARTS = 10;
    private static final int SEGMENTS = 40;
    private static final List<String> BY_SEGMENT = List.of("segment-needs", "segment-achievements", "segment-enterprises");
    private static final List<String> BY_UNIT = List.of("unit-listings", "unit-deals", "unit-subsidies");

    private final CockpitReader reader;
    private final Goals goals;
    private final CockpitFigures figures;
    private final ClaimMoney money;
    private final List<Closest> closest;

    CockpitPages(CockpitReader reader, Goals goals, CockpitFigures figures, ClaimMoney money, List<Closest> closest) {
        this.reader = reader;
        this.goals = goals;
        this.figures = figures;
        this.money = money;
        this.closest = List.copyOf(closest);
    }

    /** One more figure of another part of the platform. */
    public record FurtherRow(String title, String definition, String value, String href) {
    }

    @GetMapping("/cockpit")
    String overview(@RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        CockpitAddress address = frame("/cockpit", asked, model, response);
        model.addAttribute("goals", goals.list(address.scope()).stream().map(g -> GoalView.of(g, address)).toList());
        model.addAttribute("money", MoneyView.of(money.read(address.scope()), address));
        model.addAttribute("further", figures.listFurther().stream().map(f -> new FurtherRow(f.title(), f.definition(),
                f.measure().show(f.tally(address.scope()).value()), address.to("/cockpit/figures/" + f.id()))).toList());
        return "cockpit/overview";
    }

    @GetMapping("/cockpit/goals/{id}")
    String goal(@PathVariable String id, @RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        CockpitAddress address = frame("/cockpit/goals/" + id, asked, model, response);
        GoalStanding standing = goals.get(id, address.scope());
        model.addAttribute("goal", GoalView.of(standing, address));
        standing.main().ifPresent(main -> {
            model.addAttribute("chart", TrendChart.of(standing, main, YearMonth.from(standing.target().from()), address));
            model.addAttribute("months", FilesView.of(address, "/api/cockpit/figures/" + main.figure().id() + "/months"));
        });
        model.addAttribute("closest", closest.stream().filter(c -> c.goals().contains(id)).flatMap(c -> c.list(address.illustrative(), NEAREST).stream()).toList());
        standing.nearest().ifPresent(n -> model.addAttribute("nearest", n.figure().list(address.scope().until(standing.day()), Behind.ALL, 0, NEAREST)));
        return "cockpit/goal";
    }

    @GetMapping("/cockpit/figures/{id}")
    String figure(@PathVariable String id, @RequestParam Map<String, String> asked, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = SIZE) int size, Model model, HttpServletResponse response) {
        CockpitAddress address = frame("/cockpit/figures/" + id, asked, model, response);
        Figure figure = figures.get(id);
        Paging paging = new Paging(page, size);
        Tally tally = figure.tally(address.scope());
        List<FigureRecord> records = figure.list(address.scope(), address.behind(), paging.skip(), paging.size());
        model.addAttribute("figure", FigureView.of(figure, tally, new Page<>(records, page, size, tally.of(address.behind()).records()), address));
        return "cockpit/figure";
    }

    @GetMapping("/cockpit/industries")
    String industries(@RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        return parts("/cockpit/industries", "产业与细分领域", BY_SEGMENT, SEGMENTS, asked, model, response);
    }

    @GetMapping("/cockpit/units")
    String units(@RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        return parts("/cockpit/units", "单位", BY_UNIT, PARTS, asked, model, response);
    }

    @GetMapping("/cockpit/areas")
    String areas(@RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        CockpitAddress address = frame("/cockpit/areas", asked, model, response);
        model.addAttribute("areas", AreaView.list(figures.get(AreaView.FIGURE).tally(address.scope()), address));
        model.addAttribute("files", FilesView.of(address, "/api/cockpit/figures/" + AreaView.FIGURE + "/parts"));
        return "cockpit/areas";
    }

    private String parts(String path, String title, List<String> ids, int most, Map<String, String> asked, Model model, HttpServletResponse response) {
        CockpitAddress address = frame(path, asked, model, response);
        model.addAttribute("title", title);
        model.addAttribute("parts", ids.stream().map(figures::get).map(f -> PartsView.of(f, f.tally(address.scope()), address, most)).toList());
        return "cockpit/parts";
    }

    /** What the head of every page of the cockpit shows. */
    private CockpitAddress frame(String path, Map<String, String> asked, Model model, HttpServletResponse response) {
        CockpitAddress address = ListAddress.read(asked, reader::read, model, response);
        model.addAttribute("frame", FrameView.of(path, address));
        return address;
    }
}
