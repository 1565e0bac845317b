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

/** What must hold for any loans under 第十六条. */
class LoanInterestPropertiesTest {

    private static final int CLAIMS = 1_000;
    private static final Money CAP = Money.of(200_000);

    private final Map<String, Object> base = Cases.baseOf(16);
    private final SeededClaims claims = new SeededClaims(16, Cases.policyOn(LocalDate.of(2030, 6, 1)));

    private record Loan(long principal, long interest) {}

    @Test
    void equalsThePlainFormulaInWholeNumbers() {
        for (int i = 0; i < CLAIMS; i++) {
            List<Loan> loans = loans();
            long earlier = claims.fen(20_000_001);
            // a hundredth of a 分: 50 × interest, at most 3 × principal, summed, at most what is left
            BigInteger hundredths = loans.stream()
                    .map(l -> BigInteger.valueOf(Math.min(50 * l.interest(), 3 * l.principal()))).reduce(BigInteger.ZERO, BigInteger::add);
            BigInteger plain = hundredths.min(BigInteger.valueOf((20_000_000 - earlier) * 100)).divide(BigInteger.valueOf(100));
            Map<String, Object> facts = facts(2026, loans, new Money(yuan(earlier)));
            assertThat(claims.amount(facts)).as(claims.at(facts)).isEqualTo(money(plain)).isLessThanOrEqualTo(CAP);
        }
    }

    @Test
    void neverFallsWhenMoreInterestIsPaidOrAnotherLoanIsAdded() {
        for (int i = 0; i < CLAIMS; i++) {
            List<Loan> loans = loans();
            Money less = claims.amount(facts(2026, loans, Money.ZERO));
            List<Loan> more = new ArrayList<>(loans);
            more.set(0, new Loan(loans.getFirst().principal(), loans.getFirst().interest() + claims.fen(10_000_000)));
            assertThat(claims.amount(facts(2026, more, Money.ZERO))).as(claims.at(facts(2026, more, Money.ZERO)))
                    .isGreaterThanOrEqualTo(less);
            more = new ArrayList<>(loans);
            more.add(new Loan(1 + claims.fen(1_000_000_000), claims.fen(50_000_000)));
            assertThat(claims.amount(facts(2026, more, Money.ZERO))).as(claims.at(facts(2026, more, Money.ZERO)))
                    .isGreaterThanOrEqualTo(less);
        }
    }

    @Test
    void staysUnderTheCapOverTheYearsWhenEachClaimIsToldWhatCameBefore() {
        for (int i = 0; i < 200; i++) {
            Money awarded = Money.ZERO;
            for (int year = 2026; year <= 2029; year++) {
                Map<String, Object> facts = facts(year, loans(), awarded);
                awarded = awarded.plus(claims.amount(facts));
                assertThat(awarded).as(claims.at(facts)).isLessThanOrEqualTo(CAP);
            }
        }
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        claims.sameFactsGiveTheSameSheet(base);
    }

    private List<Loan> loans() {
        List<Loan> loans = new ArrayList<>();
        for (int i = 0; i <= claims.random().nextInt(4); i++) {
            loans.add(new Loan(1 + claims.fen(1_000_000_000), claims.fen(50_000_000)));
        }
        return loans;
    }

    private Map<String, Object> facts(int year, List<Loan> loans, Money earlier) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Loan loan : loans) {
            entries.add(Map.of("贷款合同编号", "JK-" + entries.size(), "贷款种类", "信用贷款",
                    "贷款本金", yuan(loan.principal()), "利息支出", yuan(loan.interest())));
        }
        return Cases.changed(base, Map.of("申报年度", year, "贷款", entries, "此前贴息", earlier.yuan()));
    }
}
