package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.Comparison;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of services, and some of them side by side; what narrows it stands in the address. */
@Controller
class SupermarketPages {

    private final Catalogue catalogue;
    private final Comparison comparison;

    SupermarketPages(Catalogue catalogue, Comparison comparison) {
        this.catalogue = catalogue;
        this.comparison = comparison;
    }

    /** One way to narrow the catalogue; {@code href} leads to the catalogue with it, or without it when it is chosen. */
    public record Choice(String name, long count, boolean chosen, String href) {
    }

    @GetMapping("/services")
    String services(@RequestParam Map<String, String> address, Model model, HttpServletResponse response) {
        CatalogueFilters asked = ListAddress.read(address, CatalogueFilters::of, model, response);
        Page<CatalogueEntry> page = catalogue.list(asked.query(), asked.paging());
        model.addAttribute("asked", asked);
        model.addAttribute("page", page);
        model.addAttribute("marks", catalogue.marks(page.items().stream().map(CatalogueEntry::id).toList()));
        model.addAttribute("categories", catalogue.countByCategory(asked.query()).entrySet().stream().map(e -> choice(asked, e.getKey(), e.getValue())).toList());
        model.addAttribute("segments", WantedForm.segments());
        return "supermarket/services";
    }

    /** @param ids of at most four services */
    @GetMapping("/services/compare")
    String compare(@RequestParam(required = false) List<String> ids, Actor actor, Model model) {
        model.addAttribute("table", comparison.of(ids == null ? List.of() : ids, actor));
        return "supermarket/compare";
    }

    private static Choice choice(CatalogueFilters asked, String category, long count) {
        boolean chosen = category.equals(asked.text("category"));
        return new Choice(category, count, chosen, asked.with("category", chosen ? "" : category));
    }
}
