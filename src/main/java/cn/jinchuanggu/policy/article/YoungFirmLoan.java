package cn.jinchuanggu.policy.article;

import cn.jinchuanggu.fact.Facts;
import cn.jinchuanggu.policy.document.Parameters;
import cn.jinchuanggu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the loan ledger under 第十五条, with all numbers known.
 *
 * @param name         for the steps, such as {@code 第1笔(某企业)}; unique within a ledger
 * @param resident     whether the borrower was resident in the park when the money was drawn
 * @param registeredOn when the borrower was registered in the park
 * @param drawnOn      when the loan was first drawn; whether it qualifies is settled on that day
 * @param revenue      revenue of the borrower's last full year, yuan; zero for one without a full year
 * @param before       balance at the end of the year before the claim year, yuan
 * @param after        balance at the end of the claim year, yuan
 * @param disbursed    paid out in the claim year, yuan; empty when not stated
 */
record YoungFirmLoan(
        String name,
        boolean resident,
        LocalDate registeredOn,
        LocalDate drawnOn,
        Money revenue,
        Money before,
        Money after,
        Optional<Money> disbursed) {

    /** Why a loan does not count. */
    enum Shortfall {
        OUTSIDE_WINDOW("放款日不在有效期内"),
        DISPUTED_LAST_DAY("放款日是有效期两种读法不一致的那一天（R-02）"),
        BEFORE_ESTABLISHMENT("放款时机构还没有设在晋创谷"),
        AFTER_CLAIM_YEAR("放款日在申报年度之后"),
        BORROWER_NOT_RESIDENT("借款企业没有入驻"),
        BEFORE_REGISTRATION("放款时借款企业还没有在晋创谷注册"),
        REGISTERED_TOO_LONG("放款时借款企业注册已满年限（R-151）"),
        REVENUE_TOO_HIGH("借款企业营业收入超过限额");

        private final String why;

        Shortfall(String why) {
            this.why = why;
        }

        /** For people. */
        String why() {
            return why;
        }
    }

    /** Asks for what is missing and notes what contradicts; every loan, or none while a number is missing. */
    static List<YoungFirmLoan> read(Findings findings) {
        List<Facts> entries = findings.facts().list("loans").orElse(List.of());
        if (entries.isEmpty()) {
            findings.ask(findings.facts(), "loans");
        }
        List<YoungFirmLoan> loans = new ArrayList<>();
        for (Facts entry : entries) {
            if (findings.answered(entry, "borrower", "borrowerResident", "registeredOn", "drawnOn", "revenueYuan",
                    "balancePreviousYearEndYuan", "balanceYearEndYuan")) {
                loans.add(loan(findings, entry, entries.indexOf(entry) + 1));
            }
        }
        return loans.size() == entries.size() ? loans : List.of();
    }

    private static YoungFirmLoan loan(Findings findings, Facts entry, int position) {
        YoungFirmLoan loan = new YoungFirmLoan(
                "第" + position + "笔（" + entry.text("borrower").orElseThrow() + "）",
                entry.bool("borrowerResident").orElseThrow(),
                entry.date("registeredOn").orElseThrow(),
                entry.date("drawnOn").orElseThrow(),
                entry.money("revenueYuan").orElseThrow(),
                entry.money("balancePreviousYearEndYuan").orElseThrow(),
                entry.money("balanceYearEndYuan").orElseThrow(),
                entry.money("disbursedYuan"));
        boolean drawnThisYear = findings.facts().integer("claimYear").filter(y -> loan.drawnOn.getYear() >= y).isPresent();
        if (drawnThisYear && !loan.before.isZero()) {
            findings.contradict(entry, "balancePreviousYearEndYuan", "首次放款不早于申报年度，上年末余额应当是 0。",
                    "请核对放款日期和贷款台账。");
        }
        return loan;
    }

    /** Everything that keeps this loan from counting; empty when it counts. */
    Set<Shortfall> shortfalls(Article19Scope scope, Parameters parameters, LocalDate establishedOn, int claimYear, LocalDate day) {
        Set<Shortfall> shortfalls = EnumSet.noneOf(Shortfall.class);
        switch (scope.validity(drawnOn)) {
            case BEFORE, AFTER -> shortfalls.add(Shortfall.OUTSIDE_WINDOW);
            case DISPUTED_LAST_DAY -> shortfalls.add(Shortfall.DISPUTED_LAST_DAY);
            case IN_FORCE -> { /* nothing to say */ }
        }
        if (drawnOn.isBefore(establishedOn)) {
            shortfalls.add(Shortfall.BEFORE_ESTABLISHMENT);
        }
        if (drawnOn.getYear() > claimYear) {
            shortfalls.add(Shortfall.AFTER_CLAIM_YEAR);
        }
        if (!resident) {
            shortfalls.add(Shortfall.BORROWER_NOT_RESIDENT);
        }
        if (drawnOn.isBefore(registeredOn)) {
            shortfalls.add(Shortfall.BEFORE_REGISTRATION);
        }
        if (drawnOn.isAfter(anniversary(parameters, day))) {
            shortfalls.add(Shortfall.REGISTERED_TOO_LONG);
        }
        if (revenue.compareTo(parameters.money("revenueLimit", day)) > 0) {
            shortfalls.add(Shortfall.REVENUE_TOO_HIGH);
        }
        return shortfalls;
    }

    /** Whether the two readings of 不满2年 differ for this loan. */
    boolean onTheAnniversary(Parameters parameters, LocalDate day) {
        return drawnOn.equals(anniversary(parameters, day));
    }

    /**
     * The last day of 不满2年: the corresponding day of the second year, and the end of February for 29 February
     * (民法典 第二百零二条).
     */
    private LocalDate anniversary(Parameters parameters, LocalDate day) {
        return registeredOn.plusYears(parameters.whole("registeredYears", day));
    }
}
