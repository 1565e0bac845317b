package cn.jinchuanggu.collaboration.web;

import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.store.EntryPoints;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.reference.Codes;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of the graph: where to begin, one entity with what surrounds it. */
@Controller
class EntityPages {

    private static final int NAMED = 20;
    private static final int ENTRY_POINTS = 6;
    private static final int NEIGHBOURS = 100;

    private final EntityViews entities;
    private final EntityNames names;
    private final EntryPoints entryPoints;

    EntityPages(EntityViews entities, EntityNames names, EntryPoints entryPoints) {
        this.entities = entities;
        this.names = names;
        this.entryPoints = entryPoints;
    }

    /** Parties of a kind to begin at. */
    public record Beginning(String title, List<EntryPoints.EntryPoint> parties) {
    }

    @GetMapping("/graph")
    String graph(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("found", q.isBlank() ? List.of() : names.find(q, Set.of(), NAMED));
        model.addAttribute("tracks", Codes.listTracks());
        model.addAttribute("beginnings", List.of(
                new Beginning("高校院所", entryPoints.listBestConnected("Institution", ENTRY_POINTS)),
                new Beginning("企业", entryPoints.listBestConnected("Enterprise", ENTRY_POINTS)),
                new Beginning("创新平台", entryPoints.listBestConnected("Platform", ENTRY_POINTS))));
        return "collaboration/graph";
    }

    @GetMapping("/entities/{id}")
    String entity(@PathVariable String id, Model model) {
        model.addAttribute("page", EntityPage.of(entities.getWhole(id, NEIGHBOURS)));
        return "collaboration/entity";
    }
}
