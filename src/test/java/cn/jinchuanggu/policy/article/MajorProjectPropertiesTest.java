package cn.jinchuanggu.policy.article;

import static cn.jinchuanggu.policy.article.SeededClaims.money;
import static cn.jinchuanggu.policy.article.SeededClaims.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.shared.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must hold for any project under 第六条. */
class MajorProjectPropertiesTest {

    private static final int CLAIMS = 1_000;
    private static final Money CAP = Money.of(2_000_000);

    private final Map<String, Object> base = Cases.baseOf(6);
    private final SeededClaims claims = new SeededClaims(6, Cases.policyOn(LocalDate.of(2030, 6, 1)));

    private record Receipt(boolean national, long amount, long passedOn) {

        long rewarded() {
            return (national ? 15 : 10) * (amount - passedOn);
        }
    }

    @Test
    void equalsThePlainFormulaInWholeNumbers() {
        for (int i = 0; i < CLAIMS; i++) {
            List<Receipt> receipts = receipts();
            long earlier = claims.fen(200_000_001);
            // hundredths of a 分, at most what is left, cut off
            BigInteger plain = BigInteger.valueOf(receipts.stream().mapToLong(Receipt::rewarded).sum())
                    .min(BigInteger.valueOf((200_000_000 - earlier) * 100)).divide(BigInteger.valueOf(100));
            Map<String, Object> facts = facts(2025, receipts, new Money(yuan(earlier)));
            assertThat(claims.amount(facts)).as(claims.at(facts)).isEqualTo(money(plain)).isLessThanOrEqualTo(CAP);
        }
    }

    @Test
    void neverFallsWhenMoreComesIn() {
        for (int i = 0; i < CLAIMS; i++) {
            List<Receipt> receipts = receipts();
            List<Receipt> more = new ArrayList<>(receipts);
            more.add(new Receipt(claims.random().nextBoolean(), claims.fen(500_000_000), 0));
            Map<String, Object> facts = facts(2025, more, Money.ZERO);
            assertThat(claims.amount(facts)).as(claims.at(facts))
                    .isGreaterThanOrEqualTo(claims.amount(facts(2025, receipts, Money.ZERO)));
        }
    }

    /** Two projects over four years, each claim told what came before. */
    @Test
    void staysUnderTheCapOverProjectsAndYears() {
        for (int i = 0; i < 200; i++) {
            Money awarded = Money.ZERO;
            for (int claim = 0; claim < 8; claim++) {
                Map<String, Object> facts = facts(2025 + claim / 2, receipts(), awarded);
                awarded = awarded.plus(claims.amount(facts));
                assertThat(awarded).as(claims.at(facts)).isLessThanOrEqualTo(CAP);
            }
        }
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        claims.sameFactsGiveTheSameSheet(base);
    }

    private List<Receipt> receipts() {
        List<Receipt> receipts = new ArrayList<>();
        int count = 1 + claims.random().nextInt(4);
        for (int i = 0; i < count; i++) {
            long amount = 1 + claims.fen(700_000_000);
            receipts.add(new Receipt(claims.random().nextBoolean(), amount, claims.random().nextInt(3) == 0 ? claims.fen(amount + 1) : 0));
        }
        return receipts;
    }

    private Map<String, Object> facts(int year, List<Receipt> receipts, Money earlier) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Receipt receipt : receipts) {
            entries.add(Map.of("日期", LocalDate.of(year, 1 + claims.random().nextInt(11), 1 + claims.random().nextInt(27)),
                    "来源", receipt.national() ? "国家" : "省", "金额", yuan(receipt.amount()), "转拨金额", yuan(receipt.passedOn())));
        }
        return Cases.changed(base, Map.of("申报年度", year, "到账经费", entries, "此前奖励", earlier.yuan()));
    }
}
