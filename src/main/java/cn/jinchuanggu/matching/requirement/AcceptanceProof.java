package cn.jinchuanggu.matching.requirement;

import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the offer already has proof of the kind that the need will judge success by (验收方式): a test by a third party, a trial on
 * site, a user's report, an appraisal. Inferred from words; that there is no such word proves nothing, so never unmet.
 */
final class AcceptanceProof {

    private static final String KEY = "验收方式";

    /**
     * One kind of proof.
     *
     * @param asked  words by which a need asks for it
     * @param proven words by which an offer shows it
     */
    private record Kind(String label, List<String> asked, List<String> proven) {
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("第三方检测", List.of("第三方", "检测报告", "检验报告", "送检", "检测机构", "检测合格", "检测中心"),
                    List.of("第三方", "检测报告", "检验报告", "型式检验", "型式试验", "检测中心", "检测合格", "通过检测", "CMA", "CNAS")),
            new Kind("用户证明", List.of("用户报告", "使用报告", "应用证明", "用户证明"), List.of("用户报告", "使用报告", "应用证明", "用户证明")),
            new Kind("鉴定评审", List.of("鉴定", "评审", "专家验收"), List.of("鉴定", "科技成果评价", "专家评审", "通过验收")),
            new Kind("现场试用", List.of("试运行", "试用", "现场测试", "现场考核", "连续", "联合测定", "工业性试验", "跟班", "上机", "挂网"),
                    List.of("试运行", "试用", "现场测试", "现场考核", "连续运行", "工业性试验", "工业试验", "挂网", "现场应用", "运行满", "累计运行", "累计监测")));

    private AcceptanceProof() {
    }

    /** Empty when the need says nothing of how success is judged. */
    static Optional<Requirement> read(Asked asked, Offer offer) {
        boolean field = !asked.acceptance().isBlank();
        String words = field ? asked.acceptance() : asked.extract().acceptance().map(f -> f.value()).orElse("");
        if (words.isBlank()) {
            return Optional.empty();
        }
        for (Kind kind : KINDS) {
            if (kind.asked().stream().anyMatch(words::contains)) {
                return Optional.of(compared(words, kind, offer));
            }
        }
        return Optional.of(Requirement.plain(KEY, KEY, Saying.verbatim(words), State.UNKNOWN, field ? Basis.STATED : Basis.INFERRED,
                Saying.of("says.proof.toAgree"), null));
    }

    private static Requirement compared(String words, Kind kind, Offer offer) {
        List<String> texts = Stream.concat(Stream.of(offer.proof()), offer.texts().stream()).toList();
        for (String word : kind.proven()) {
            Optional<MarkedText> found = Wording.find(word, texts);
            if (found.isPresent()) {
                return Requirement.plain(KEY, KEY, Saying.verbatim(words), State.MET, Basis.INFERRED,
                        Saying.of("says.proof.met", Saying.label(kind.label())), found.get());
            }
        }
        return Requirement.plain(KEY, KEY, Saying.verbatim(words), State.UNKNOWN, Basis.INFERRED,
                Saying.of("says.proof.unknown", Saying.label(kind.label())), null);
    }
}
