package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueQuery;
import cn.jinchuanggu.supermarket.ServiceMatching;
import cn.jinchuanggu.supermarket.Stage;
import cn.jinchuanggu.supermarket.Wanted;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Services for what somebody wants, with their reasons; what is wanted stands in the address. */
@Controller
public class MatchedPages {

    private static final int SHOWN = 20;
    private static final int MOST_NEEDS = 100;
    private static final int LONGEST = 2_000;
    private static final List<String> NAMES = List.of("need", "text", "category", "budget", "by", "segment", "stage", "voucher");

    private final ServiceMatching matching;
    private final Catalogue catalogue;
    private final Listings listings;

    MatchedPages(ServiceMatching matching, Catalogue catalogue, Listings listings) {
        this.matching = matching;
        this.catalogue = catalogue;
        this.listings = listings;
    }

    @GetMapping("/services/matched")
    String matched(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        Wanted wanted = ListAddress.read(address, MatchedPages::wanted, model, response);
        model.addAttribute("wanted", wanted);
        model.addAttribute("typed", address);
        model.addAttribute("matches", matching.find(wanted, actor, SHOWN));
        model.addAttribute("needs", actor.isVisitor() ? Map.of() : needs(actor));
        choices(catalogue, model);
        model.addAttribute("stage", wanted.stage().or(() -> matching.findStage(actor)).map(Enum::name).orElse(""));
        return "supermarket/matched";
    }

    /** What the forms of this page and of requests offer to choose. */
    public static void choices(Catalogue catalogue, Model model) {
        Map<String, String> categories = new LinkedHashMap<>();
        catalogue.countByCategory(CatalogueQuery.ALL).keySet().forEach(c -> categories.put(c, c));
        model.addAttribute("categories", categories);
        model.addAttribute("segments", SupermarketPages.segments());
        Map<String, String> stages = new LinkedHashMap<>();
        List.of(Stage.values()).forEach(s -> stages.put(s.name(), s.label()));
        model.addAttribute("stages", stages);
    }

    /** What an address says is wanted. @throws InvalidInput with every value that means nothing */
    public static Wanted wanted(Map<String, String> address) {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.stream().filter(n -> !address.getOrDefault(n, "").isBlank()).forEach(n -> texts.put(n, address.get(n).strip()));
        InputFields in = new InputFields(texts);
        Optional<String> need = Optional.ofNullable(in.text("need", "需求", 100));
        String text = Optional.ofNullable(in.text("text", "要办的事", LONGEST)).orElse("");
        Optional<String> category = Optional.ofNullable(in.text("category", "类别", 100));
        BigDecimal budget = in.money("budget", "预算");
        LocalDate by = in.date("by", "希望完成的日期");
        String segment = in.text("segment", "细分领域", 100);
        if (segment != null && Codes.findTrackOfSegment(segment).isEmpty()) {
            in.refuse("segment", "没有这个细分领域。", "请从列表里选。");
        }
        Optional<String> stage = Optional.ofNullable(in.choice("stage", "阶段", List.of(Stage.values()).stream().map(Enum::name).toList()));
        boolean voucher = in.flag("voucher", "希望用创新券");
        in.finish();
        return new Wanted(need, text, category, Optional.ofNullable(budget).map(Money::new), Optional.ofNullable(by), Optional.ofNullable(segment),
                stage.flatMap(Stage::find), voucher);
    }

    private Map<String, String> needs(Actor actor) {
        Map<String, String> needs = new LinkedHashMap<>();
        listings.listOwn(actor, MOST_NEEDS).stream().filter(o -> o.kind() == ListingKind.NEED).forEach(o -> needs.put(o.id(), o.title()));
        return needs;
    }
}
