package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.CatalogueQuery;
import cn.jinchuanggu.supermarket.order.Records;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A provider for everybody: its services, its orders done, whether in time, its ratings with its answers. */
@Controller
class ProviderPages {

    private static final String SIZE = "10";
    /** The catalogue has the others, page by page. */
    private static final int SERVICES = 12;

    private final Entities entities;
    private final Catalogue catalogue;
    private final Records records;

    ProviderPages(Entities entities, Catalogue catalogue, Records records) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.records = records;
    }

    /** @param qualifications as stored, public */
    public record ProviderView(String id, String name, boolean illustrative, String about, List<String> qualifications) {

        static ProviderView of(Entities.Entity entity) {
            List<String> qualifications = entity.properties().get("qualifications") instanceof Collection<?> many ? many.stream().map(Object::toString).toList() : List.of();
            return new ProviderView(entity.id(), entity.name(), entity.illustrative(), entity.properties().get("about") instanceof String about ? about : "", qualifications);
        }
    }

    @GetMapping("/providers/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Model model) {
        Entities.Entity provider = entities.findEntity(id).filter(e -> e.kind().equals("ServiceProvider")).orElseThrow(() -> new NotFound("科技服务机构", id));
        model.addAttribute("provider", ProviderView.of(provider));
        Page<CatalogueEntry> services = catalogue.list(CatalogueQuery.ofProvider(provider.id()), new Paging(1, SERVICES));
        model.addAttribute("services", services.items());
        model.addAttribute("all", services.total());
        model.addAttribute("records", records.listOfProvider(provider.id()));
        model.addAttribute("ratings", records.listRatingsOfProvider(provider.id(), new Paging(page, size)));
        return "supermarket/provider";
    }
}
