package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueQuery;
import cn.jinchuanggu.supermarket.Stage;
import cn.jinchuanggu.supermarket.Wanted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;

/** The form that says what somebody wants of the catalogue, for matching and for requests: what it offers to choose, and how it is read. */
public final class WantedForm {

    private static final int LONGEST = 2_000;
    private static final List<String> NAMES = List.of("need", "text", "category", "budget", "by", "segment", "stage", "voucher");

    private WantedForm() {
    }

    /** What the form offers to choose. */
    public static void choices(Catalogue catalogue, Model model) {
        Map<String, String> categories = new LinkedHashMap<>();
        catalogue.countByCategory(CatalogueQuery.ALL).keySet().forEach(c -> categories.put(c, c));
        model.addAttribute("categories", categories);
        model.addAttribute("segments", segments());
        Map<String, String> stages = new LinkedHashMap<>();
        List.of(Stage.values()).forEach(s -> stages.put(s.name(), s.label()));
        model.addAttribute("stages", stages);
    }

    /** What an address says is wanted. @throws InvalidInput with every value that means nothing */
    public static Wanted read(Map<String, String> address) {
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

    /** Segments of all industries, by id. */
    static Map<String, String> segments() {
        Map<String, String> names = new LinkedHashMap<>();
        Codes.listTracks().forEach(t -> t.segments().forEach(s -> names.put(s.id(), t.name() + " · " + s.name())));
        return names;
    }
}
