package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.listing.indicator.Completeness.Aspect;
import cn.jinchuanggu.listing.indicator.NeedExtract.Element;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Statement;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The five elements a need asks (材料、方法、功效、产品、应用) in the words of an offer. Both sides are read from free text, so each
 * answer is inferred, and silence proves nothing: met or unknown, never unmet. An effect is met only when the offer also says
 * that it goes the same way: 降低能耗 is not met by 能耗 alone.
 */
final class Elements {

    private static final int SHORTEST = 2;
    private static final Pattern CUE = Pattern.compile("^(?:采用|通过|利用|借助|基于|运用|应用于|适用于|用于|应用在|用在|面向)");
    private static final List<List<String>> DIRECTIONS = List.of(
            List.of("降低", "减少", "缩短", "避免", "防止", "消除", "去除", "节约", "节省", "下降", "降到", "降至", "抑制", "减小"),
            List.of("提高", "提升", "增强", "延长", "改善", "升高", "增加", "提到", "提至"),
            List.of("实现", "解决", "完成", "达到", "攻克"));
    /** What an effect is about ends before the first number or small word behind it. */
    private static final Pattern OBJECT = Pattern.compile("^[\\p{IsHan}A-Za-z]+?(?=到|至|达|了|的|[^\\p{IsHan}A-Za-z]|$)");

    private Elements() {
    }

    static List<Requirement> read(Asked asked, Offer offer) {
        List<String> texts = offer.texts();
        return asked.extract().elements().stream().map(e -> compared(e, texts)).toList();
    }

    private static Requirement compared(Element element, List<String> texts) {
        String label = element.aspect().label();
        String words = element.words().value();
        String key = Statement.key(label, words);
        Saying asked = Saying.verbatim(words);
        Optional<MarkedText> found = core(element).flatMap(c -> Wording.find(c, texts));
        if (found.isEmpty()) {
            return Requirement.plain(key, label, asked, State.UNKNOWN, Basis.INFERRED, Saying.of("says.element.unknown", words), null);
        }
        if (element.aspect() == Aspect.EFFECT && !sameDirection(words, found.get().text())) {
            return Requirement.plain(key, label, asked, State.UNKNOWN, Basis.INFERRED, Saying.of("says.element.notClaimed", words), found.get());
        }
        return Requirement.plain(key, label, asked, State.MET, Basis.INFERRED, Saying.of("says.element.met"), found.get());
    }

    /** What has to stand in the other text; empty when too little is left to tell. */
    private static Optional<String> core(Element element) {
        String words = element.words().value().strip();
        String core = CUE.matcher(words).replaceFirst("");
        if (element.aspect() == Aspect.EFFECT) {
            String verb = direction(words).stream().filter(words::startsWith).findFirst().orElse("");
            Matcher object = OBJECT.matcher(words.substring(verb.length()));
            core = object.find() ? object.group() : "";
        }
        return Optional.of(core).filter(c -> c.length() >= SHORTEST);
    }

    private static boolean sameDirection(String asked, String sentence) {
        return direction(asked).stream().anyMatch(sentence::contains);
    }

    private static List<String> direction(String words) {
        return DIRECTIONS.stream().filter(d -> d.stream().anyMatch(words::startsWith)).findFirst().orElse(List.of());
    }
}
