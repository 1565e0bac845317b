package cn.jinchuanggu.listing;

import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.listing.Leak.Kind;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Warns about what gives somebody away in the public text of a listing: names of units of the graph, brands, links, patent
 * numbers, telephones. It only warns; what a masked listing shows is cut by {@link Masking} in any case.
 */
@Service
public class LeakCheck {

    private static final Set<String> KINDS = Set.of("Enterprise", "Institution", "Platform", "Fund", "ServiceProvider");
    private static final String BRANDS = "/listing/brands.txt";
    private static final int MOST = 50;
    private static final int LONGEST = 50_000;

    private final EntityNames names;
    private final List<String> brands = brands();

    LeakCheck(EntityNames names) {
        this.names = names;
    }

    /**
     * What gives somebody away, field by field, at most {@value #MOST}.
     *
     * @param fields texts and lists of texts by the names of the fields; anything else is passed over
     * @throws InvalidInput when there are more than {@value #LONGEST} characters
     */
    public List<Leak> check(Map<String, ?> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            String text = value instanceof Collection<?> many ? many.stream().map(String::valueOf).collect(Collectors.joining("\n")) : value instanceof String s ? s : "";
            if (!text.isBlank()) {
                texts.put(field, text);
            }
        });
        if (texts.values().stream().mapToInt(String::length).sum() > LONGEST) {
            throw new InvalidInput("", "文字超过 %,d 字。".formatted(LONGEST), "请写要点。");
        }
        List<String> units = names.listPerhapsNamed(String.join("\n", texts.values()), KINDS).stream().map(EntityNames.Named::name).toList();
        List<Leak> leaks = new ArrayList<>();
        texts.forEach((field, text) -> leaks.addAll(check(field, text, units)));
        return leaks.stream().limit(MOST).toList();
    }

    private List<Leak> check(String field, String text, List<String> units) {
        List<Leak> leaks = new ArrayList<>();
        units.forEach(unit -> Masking.namesOf(unit).stream().filter(text::contains).findFirst().ifPresent(name -> leaks.add(new Leak(field, Kind.NAME, name))));
        List<Leak> named = List.copyOf(leaks);
        LeakPatterns.find(field, text).stream().filter(l -> l.kind() != Kind.NAME || named.stream().noneMatch(n -> l.words().contains(n.words()))).forEach(leaks::add);
        brands.stream().filter(text::contains).forEach(brand -> leaks.add(new Leak(field, Kind.BRAND, brand)));
        return leaks;
    }

    private static List<String> brands() {
        try (InputStream in = LeakCheck.class.getResourceAsStream(BRANDS)) {
            if (in == null) {
                throw new IllegalStateException("no file " + BRANDS + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(BRANDS, e);
        }
    }
}
