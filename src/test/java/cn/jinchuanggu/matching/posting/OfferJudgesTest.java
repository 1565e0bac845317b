package cn.jinchuanggu.matching.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.PostingDetails;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Statement;
import cn.jinchuanggu.matching.posting.ExpertOffer.Evidence;
import cn.jinchuanggu.matching.posting.ExpertOffer.Place;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.ReadInEnglish;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A fund, a loan and an expert judged: the score is the sum of what is shown, and what is unknown counts nothing. */
class OfferJudgesTest {

    private static final PostingWeights WEIGHTS = PostingWeights.DEFAULT;
    private static final PostingDetails MONEY = new PostingDetails(ListingKind.FINANCING_NEED,
            Map.of("title", "备料", "amountYuan", new BigDecimal("3000000"), "termMonths", 12, "guarantee", "信用"));
    private static final PostingDetails PERSON = new PostingDetails(ListingKind.TALENT_NEED, Map.of("title", "算法", "field", "52020", "concepts", List.of("机器视觉")));

    private static Seeker seeker(PostingDetails details) {
        return new Seeker(details, "初创", List.of("track-equipment"), "140471", text -> text.contains("近") ? 0.9 : 0.1);
    }

    private static FundOffer fund(String least, String most, List<String> prefers, List<String> earlier) {
        return new FundOffer("fund-1", "某基金（示例）", true, "", List.of("初创"), least == null ? null : Money.of(least), most == null ? null : Money.of(most),
                prefers, List.of("track-equipment"), "140402", earlier);
    }

    /** What people wrote in these offers, and the names of GB/T 13745. */
    private static final String DATA = "意思相近的一句 2026-01-29 天使轮 某银行（示例） 某大学（示例） 相近的成果 机器视觉 " + Codes.listFields().values();

    private static List<String> signals(List<? extends Statement> statements) {
        statements.forEach(s -> ReadInEnglish.holds(s.saying(), DATA));
        return statements.stream().map(Statement::signal).toList();
    }

    private static void assertSumIsShown(PostingMatch match) {
        double shown = match.reasons().stream().mapToDouble(Statement::points).sum() + match.gaps().stream().mapToDouble(Statement::points).sum();
        Assertions.assertThat(match.score()).isEqualTo(shown, Assertions.within(1e-9));
    }

    @Test
    void aFundThatFitsSaysWhyAndTheScoreIsTheSum() {
        FundOffer offer = fund("1000000", "8000000", List.of("意思相近的一句", "别的"), List.of("2026-01-29 天使轮"));
        PostingMatch match = PostingMatch.of(offer, new FundJudge(WEIGHTS).judge(seeker(MONEY), offer));

        assertThat(signals(match.reasons())).containsExactlyInAnyOrder("金额", "发展阶段", "产业", "偏好", "地区", "此前投资");
        assertThat(match.gaps()).isEmpty();
        assertSumIsShown(match);
    }

    @Test
    void aTicketThatIsTooLargeIsAGap() {
        FundOffer offer = fund("5000000", "40000000", List.of(), List.of());
        PostingMatch match = PostingMatch.of(offer, new FundJudge(WEIGHTS).judge(seeker(MONEY), offer));

        assertThat(signals(match.gaps())).containsExactly("金额");
        assertThat(match.gaps().getFirst().text()).isEqualTo("要 300 万元，该基金单笔 500 万元起 最高 4,000 万元。");
        assertThat(match.gaps().getFirst().saying().in(Locale.ENGLISH)).isEqualTo("Sought: 3,000,000 yuan; single investments of the fund: from 5,000,000 yuan, at most 40,000,000 yuan.");
        assertSumIsShown(match);
    }

    @Test
    void whatAFundOrAnEnterpriseDoesNotSayIsUnknownAndCountsNothing() {
        FundOffer silent = new FundOffer("fund-2", "不说的基金（示例）", true, null, List.of(), null, null, List.of(), List.of(), null, List.of());
        Finding said = new FundJudge(WEIGHTS).judge(seeker(MONEY), silent);
        assertThat(signals(said.unknowns())).containsExactly("金额", "发展阶段", "产业");
        assertThat(said.points()).isZero();

        Seeker masked = new Seeker(MONEY, null, List.of(), null, text -> 0);
        Finding ofMasked = new FundJudge(WEIGHTS).judge(masked, fund("1000000", "8000000", List.of(), List.of()));
        assertThat(signals(ofMasked.unknowns())).containsExactly("发展阶段", "产业");
        assertThat(signals(ofMasked.reasons())).containsExactly("金额");
    }

    @Test
    void aLoanIsJudgedByAmountTermAndGuarantee() {
        LoanOffer loan = new LoanOffer("serv-1", "信用贷", true, "近", "bank-1", "某银行（示例）", "140471", true, Money.of("300000"), Money.of("5000000"), 12,
                List.of("信用"), 385, List.of("track-equipment"));
        PostingMatch match = PostingMatch.of(loan, new LoanJudge(WEIGHTS).judge(seeker(MONEY), loan));
        assertThat(signals(match.reasons())).containsExactlyInAnyOrder("金额", "期限", "担保方式", "产业", "语义", "地区", "园区");
        assertSumIsShown(match);

        LoanOffer other = new LoanOffer("serv-2", "抵押贷", true, "", "bank-1", "某银行（示例）", null, false, null, null, 6, List.of("抵押"), null, List.of());
        Finding said = new LoanJudge(WEIGHTS).judge(seeker(MONEY), other);
        assertThat(signals(said.gaps())).containsExactlyInAnyOrder("期限", "担保方式");
        assertThat(signals(said.unknowns())).containsExactly("金额");
    }

    @Test
    void anExpertIsJudgedByTheWorkAlone() {
        ExpertOffer expert = new ExpertOffer("exp-1", "某人", true, "教授", List.of(new Place("inst-1", "某大学（示例）", "140402")), List.of("52020"), List.of("机器视觉"),
                List.of(new Evidence("ach-1", "相近的成果", List.of("track-equipment"), 2, 0.8)));
        PostingMatch match = PostingMatch.of(expert, new ExpertJudge(WEIGHTS).judge(seeker(PERSON), expert));

        assertThat(signals(match.reasons())).containsExactlyInAnyOrder("成果", "专长", "学科", "产业", "地区", "知识产权");
        assertThat(match.by()).isEqualTo("某大学（示例）");
        assertSumIsShown(match);
    }

    @Test
    void anExpertOfWhomNothingIsPublicScoresNothing() {
        ExpertOffer silent = new ExpertOffer("exp-2", "某人", true, null, List.of(), List.of(), List.of(), List.of());
        Finding said = new ExpertJudge(WEIGHTS).judge(seeker(PERSON), silent);

        assertThat(signals(said.unknowns())).containsExactlyInAnyOrder("学科", "专长", "成果");
        assertThat(said.points()).isZero();
    }

    @Test
    void oneOfTheSameGroupOfDisciplinesCountsHalf() {
        ExpertOffer akin = new ExpertOffer("exp-3", "某人", true, null, List.of(), List.of("52040"), List.of(), List.of());
        Finding said = new ExpertJudge(WEIGHTS).judge(seeker(PERSON), akin);
        assertThat(said.points()).isEqualTo(WEIGHTS.field() / 2);
        assertThat(signals(said.reasons())).containsExactly("学科");
    }

    @Test
    void theInterestOfTheFirstYearIsExactToTheFen() {
        LoanOffer loan = new LoanOffer("serv-1", "信用贷", true, "", "bank-1", "某银行（示例）", null, false, null, null, null, List.of(), 385, List.of());
        assertThat(FinancingPolicy.interest(MONEY, loan)).hasValue(new BigDecimal("115500.00"));

        PostingDetails nineMonths = new PostingDetails(ListingKind.FINANCING_NEED, Map.of("amountYuan", new BigDecimal("1234567.89"), "termMonths", 9));
        assertThat(FinancingPolicy.interest(nineMonths, loan)).as("1234567.89 × 3.85% × 9/12 = 35648.147...").hasValue(new BigDecimal("35648.14"));
        assertThat(FinancingPolicy.interest(new PostingDetails(ListingKind.FINANCING_NEED, Map.of()), loan)).isEmpty();
    }
}
