package cn.jinchuanggu.pool.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.pool.Library;
import cn.jinchuanggu.pool.PlaceQuery;
import cn.jinchuanggu.pool.PlaceState;
import cn.jinchuanggu.pool.Pool;
import cn.jinchuanggu.pool.PoolCount;
import cn.jinchuanggu.reference.Codes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The libraries for staff: all of them with their counts, and one with its list. */
@Controller
class PoolPages {

    private final Library library;

    PoolPages(Library library) {
        this.library = library;
    }

    /** A library of the plan with its pools. */
    public record Shelf(String library, List<Line> lines) {
    }

    /** A pool with its counts. */
    public record Line(String path, String label, PoolCount count) {
    }

    @GetMapping("/pools")
    String pools(@RequestParam(defaultValue = "demo") String data, Actor actor, Model model) {
        boolean illustrative = !data.equals("real");
        Map<String, List<Line>> shelves = library.count(illustrative, actor).stream()
                .collect(Collectors.groupingBy(c -> c.pool().library(), LinkedHashMap::new, Collectors.mapping(c -> new Line(c.pool().path(), c.pool().label(), c), Collectors.toList())));
        model.addAttribute("shelves", shelves.entrySet().stream().map(e -> new Shelf(e.getKey(), e.getValue())).toList());
        model.addAttribute("data", illustrative ? "demo" : "real");
        return "pool/pools";
    }

    @GetMapping("/pools/{path}")
    String pool(@PathVariable String path, @RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        Pool pool = PoolApi.known(path);
        PoolFilters asked = ListAddress.read(address, a -> PoolFilters.of(pool, a), model, response);
        model.addAttribute("pool", pool);
        model.addAttribute("page", library.find(asked.query(), asked.paging(), actor).map(PlaceView::of));
        model.addAttribute("texts", asked.texts());
        model.addAttribute("illustrative", asked.query().illustrative());
        model.addAttribute("href", asked.to("/pools/" + path));
        model.addAttribute("shows", PlaceQuery.Show.values());
        model.addAttribute("states", PlaceState.values());
        model.addAttribute("tracks", Codes.listTracks());
        model.addAttribute("pools", Arrays.stream(Pool.values()).toList());
        return "pool/pool";
    }
}
