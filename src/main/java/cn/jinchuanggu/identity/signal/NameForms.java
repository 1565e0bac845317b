package cn.jinchuanggu.identity.signal;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of an organisation as it is compared: one width, no blanks, districts called what they have been called since 2018, and
 * its core without province, city and legal form. A name with brackets or a slash has several forms.
 *
 * @param whole forms with everything, brackets resolved
 * @param cores the same without province, city and legal form; at least {@value #SHORTEST_CORE} characters each
 */
public record NameForms(Set<String> whole, Set<String> cores) {

    static final int SHORTEST_CORE = 2;
    private static final int SHORTEST_BY_PLACE = 3;
    private static final int SHORTEST_ALTERNATIVE = 4;
    /** Kinds whose province and city say where they are registered; of the others the place is part of the name. */
    private static final Set<String> BUSINESSES = Set.of("Enterprise", "Fund", "ServiceProvider");
    private static final Pattern EXAMPLE = Pattern.compile("\\((示例|虚构)\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern NOISE = Pattern.compile("[\\s\"'“”‘’《》〈〉「」·.,，。、\\-—_]");
    private static final Pattern LEGAL_FORM = Pattern.compile("(股份有限公司|有限责任公司|有限公司|分公司|总公司|公司|集团|股份)$");
    private static final Pattern PLACE = Pattern.compile("^(山西|长治)");
    /** 长治 before 2018-2019 and since; 城区 and 郊区 are many, so only those of 长治. */
    private static final Map<String, String> DISTRICTS = Map.of("长治县", "上党区", "长治市城区", "潞州区", "长治市郊区", "潞州区", "屯留县", "屯留区", "潞城市", "潞城区");
    private static final List<Map.Entry<String, String>> SHORT_FORMS = List.of(Map.entry("经济技术开发区", "经开区"), Map.entry("经济开发区", "经开区"),
            Map.entry("高新技术产业开发区", "高新区"), Map.entry("高新技术产业园区", "高新区"), Map.entry("科学技术局", "科技局"), Map.entry("管理委员会", "管委会"),
            Map.entry("山西省", "山西"), Map.entry("长治市", "长治"));

    /** The forms of a name and of other names of the same. @param kind label of the model */
    public static NameForms of(String kind, Collection<String> names) {
        Set<String> whole = new LinkedHashSet<>();
        Set<String> cores = new LinkedHashSet<>();
        for (String name : names) {
            for (String form : alternatives(plain(name))) {
                String written = shortened(form);
                whole.add(written);
                cores.add(core(kind, written));
            }
        }
        whole.removeIf(String::isEmpty);
        cores.removeIf(core -> core.length() < SHORTEST_CORE);
        return new NameForms(whole, cores);
    }

    /** One width, one case, no blanks and no mark that says it is invented. */
    public static String plain(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOISE.matcher(EXAMPLE.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Whether the name says a place that was called otherwise before 2018. */
    static boolean saysFormerDistrict(String name) {
        return DISTRICTS.keySet().stream().anyMatch(plain(name)::contains);
    }

    private static Set<String> alternatives(String plain) {
        Set<String> forms = new LinkedHashSet<>();
        for (String part : plain.split("/")) {
            forms.add(BRACKETS.matcher(part).replaceAll("$1"));
            forms.add(BRACKETS.matcher(part).replaceAll(""));
            Matcher inside = BRACKETS.matcher(part);
            while (inside.find()) {
                if (inside.group(1).length() >= SHORTEST_ALTERNATIVE) {
                    forms.add(inside.group(1));
                }
            }
        }
        return forms;
    }

    private static String shortened(String form) {
        String text = form;
        for (Map.Entry<String, String> district : DISTRICTS.entrySet()) {
            text = text.replace(district.getKey(), district.getValue());
        }
        for (Map.Entry<String, String> word : SHORT_FORMS) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static String core(String kind, String written) {
        if (!BUSINESSES.contains(kind)) {
            return written;
        }
        String core = strip(written, LEGAL_FORM, SHORTEST_CORE);
        return strip(core, PLACE, SHORTEST_BY_PLACE);
    }

    private static String strip(String text, Pattern what, int atLeast) {
        String core = text;
        Matcher found = what.matcher(core);
        while (found.find() && core.length() - found.group().length() >= atLeast) {
            core = found.replaceFirst("");
            found = what.matcher(core);
        }
        return core;
    }
}
