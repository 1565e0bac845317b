package cn.jinchuanggu.policy.article;

import static cn.jinchuanggu.policy.article.SeededClaims.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must hold for any loan ledger under 第十五条. */
class FinancialInstitutionPropertiesTest {

    private static final int CLAIMS = 1_000;
    private static final Money CAP = Money.of(1_000_000);

    private final Map<String, Object> base = Cases.baseOf(15);
    private final SeededClaims claims = new SeededClaims(15, Cases.policyOn(LocalDate.of(2030, 6, 1)));

    private record Loan(LocalDate registeredOn, LocalDate drawnOn, long revenue, long before, long after) {}

    @Test
    void equalsThePlainFormulaInWholeNumbers() {
        for (int i = 0; i < CLAIMS; i++) {
            List<Loan> loans = loans();
            Map<String, Object> facts = facts(2026, loans, Money.ZERO);
            long growth = loans.stream()
                    .filter(l -> !l.drawnOn().isAfter(l.registeredOn().plusYears(2)) && !l.drawnOn().isBefore(l.registeredOn()))
                    .filter(l -> l.revenue() <= 20_000_000_000L).mapToLong(l -> l.after() - l.before()).sum();
            long steps = Math.min(10, Math.max(0, growth / 1_000_000_000L));
            assertThat(claims.amount(facts)).as(claims.at(facts)).isEqualTo(Money.of(100_000 * steps)).isLessThanOrEqualTo(CAP);
        }
    }

    @Test
    void neverFallsWhenABalanceIsHigherAtTheEndOfTheYear() {
        for (int i = 0; i < CLAIMS; i++) {
            List<Loan> loans = loans();
            Loan first = loans.getFirst();
            List<Loan> more = new ArrayList<>(loans);
            more.set(0, new Loan(first.registeredOn(), first.drawnOn(), first.revenue(), first.before(),
                    first.after() + claims.fen(3_000_000_000L)));
            Map<String, Object> facts = facts(2026, more, Money.ZERO);
            assertThat(claims.amount(facts)).as(claims.at(facts))
                    .isGreaterThanOrEqualTo(claims.amount(facts(2026, loans, Money.ZERO)));
        }
    }

    @Test
    void staysUnderTheCapOfTheYearWhenAClaimIsToldWhatCameBefore() {
        for (int i = 0; i < CLAIMS; i++) {
            Money earlier = Money.ZERO;
            for (int claim = 0; claim < 3; claim++) {
                Map<String, Object> facts = facts(2026, loans(), earlier);
                earlier = earlier.plus(claims.amount(facts));
                assertThat(earlier).as(claims.at(facts)).isLessThanOrEqualTo(CAP);
            }
        }
    }

    /** One loan whose balance wanders: the awards of all years never exceed a tenth of what the balance ever rose. */
    @Test
    void neverPaysForRollOvers() {
        for (int i = 0; i < 300; i++) {
            LocalDate drawnOn = LocalDate.of(2025, 6, 1);
            long before = 0;
            long rise = 0;
            Money awarded = Money.ZERO;
            for (int year = 2025; year <= 2029; year++) {
                long after = claims.fen(15_000_000_000L);
                Map<String, Object> facts = facts(year, List.of(new Loan(drawnOn, drawnOn, 0, before, after)), Money.ZERO);
                awarded = awarded.plus(claims.amount(facts));
                rise += Math.max(0, after - before);
                before = after;
                assertThat(awarded).as(claims.at(facts)).isLessThanOrEqualTo(new Money(yuan(rise / 100)));
            }
        }
    }

    @Test
    void sameFactsGiveTheSameSheet() {
        claims.sameFactsGiveTheSameSheet(base);
    }

    private List<Loan> loans() {
        List<Loan> loans = new ArrayList<>();
        int count = 1 + claims.random().nextInt(4);
        for (int i = 0; i < count; i++) {
            LocalDate drawnOn = LocalDate.of(2025, 3, 1).plusDays(claims.random().nextInt(640));
            LocalDate registeredOn = drawnOn.minusYears(2).plusDays(claims.random().nextInt(740) - 5);
            long before = drawnOn.getYear() < 2026 ? claims.fen(8_000_000_000L) : 0;
            loans.add(new Loan(registeredOn, drawnOn, claims.fen(22_000_000_000L), before, claims.fen(8_000_000_000L)));
        }
        return loans;
    }

    private Map<String, Object> facts(int year, List<Loan> loans, Money earlier) {
        List<Map<String, Object>> ledger = new ArrayList<>();
        for (Loan loan : loans) {
            ledger.add(Map.of("借款企业", "企业" + ledger.size(), "借款企业已入驻", true, "注册日期", loan.registeredOn(),
                    "放款日期", loan.drawnOn(), "营业收入", yuan(loan.revenue()),
                    "上年末余额", yuan(loan.before()), "年末余额", yuan(loan.after())));
        }
        return Cases.changed(base, Map.of("申报年度", year, "贷款台账", ledger, "当年此前补助", earlier.yuan()));
    }
}
