package cn.jinchuanggu.cockpit.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.cockpit.Behind;
import cn.jinchuanggu.cockpit.Figure;
import cn.jinchuanggu.cockpit.FigureRecord;
import cn.jinchuanggu.cockpit.Measure;
import cn.jinchuanggu.cockpit.Scope;
import cn.jinchuanggu.cockpit.Tally;
import cn.jinchuanggu.cockpit.goal.Forecast;
import cn.jinchuanggu.cockpit.goal.Goal;
import cn.jinchuanggu.cockpit.goal.GoalStanding;
import cn.jinchuanggu.cockpit.money.ArticleMoney;
import cn.jinchuanggu.shared.WholeList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a report asks somebody to decide, on either side of the last day. */
class DecisionsTest {

    /** Before anybody must ask whether the task force goes on. */
    private static final LocalDate EARLY = LocalDate.of(2026, 9, 29);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final ArticleMoney NO_MONEY = money(0, 0);

    @Test
    void readingsThatDisagreeAreForTheTaskForceToSettle() {
        assertThat(Decisions.of(List.of(standing(counted(100), counted(90))), NO_MONEY, EARLY)).singleElement().asString()
                .contains("几种读法的结论不同", "100 家，已达到", "90 家，未达到");
        assertThat(Decisions.of(List.of(standing(counted(100), counted(101))), NO_MONEY, EARLY)).isEmpty();
    }

    @Test
    void aGoalThatIsLikelyMissedAsksForMeasures() {
        GoalStanding.Counted behind = new GoalStanding.Counted(new Goal.Reading("stock", "存量", "f"), new Fixed(20), new Fixed(20).tally(null), 100,
                new Forecast.Expected(21, 24, 28, 0.01, ""));
        assertThat(Decisions.of(List.of(standing(behind)), NO_MONEY, EARLY)).singleElement().asString()
                .contains("还差 80 家", "预计 24 家", "2026-12-31");
    }

    @Test
    void moneyThatIsApprovedAndNotPaidWaits() {
        assertThat(Decisions.of(List.of(), money(30_000_00, 10_000_00), EARLY)).singleElement().asString().contains("尚未拨付 20,000 元");
    }

    @Test
    void theTaskForceEndsWithTheYear() {
        assertThat(Decisions.of(List.of(), NO_MONEY, EARLY)).isEmpty();
        assertThat(Decisions.of(List.of(), NO_MONEY, DUE)).singleElement().asString().contains("按程序报市政府申请延期");
        assertThat(Decisions.of(List.of(), NO_MONEY, LocalDate.of(2027, 1, 1))).singleElement().asString().contains("已到期", "市科技局");
    }

    private static GoalStanding standing(GoalStanding.Counted... readings) {
        Goal goal = new Goal("K1", "科技型企业", "", "", "", List.of(new Goal.Target(LocalDate.of(2024, 11, 28), 100, DUE)),
                List.of(readings).stream().map(GoalStanding.Counted::reading).toList(), Optional.empty());
        return new GoalStanding(goal, goal.targets().getFirst(), EARLY, false, List.of(readings), Optional.empty());
    }

    private static GoalStanding.Counted counted(long value) {
        return new GoalStanding.Counted(new Goal.Reading("r", "读法", "f"), new Fixed(value), new Fixed(value).tally(null), 100,
                new Forecast.Expected(value, 100, 110, 0.9, ""));
    }

    private static ArticleMoney money(long approved, long paid) {
        return new ArticleMoney(List.of(), List.of(), new ArticleMoney.Row("", "合计", approved, paid, 0));
    }

    /** A figure that is always the same number. */
    private record Fixed(long value) implements Figure {

        @Override
        public String id() {
            return "f";
        }

        @Override
        public String title() {
            return "数";
        }

        @Override
        public String definition() {
            return "";
        }

        @Override
        public Measure measure() {
            return Measure.HOUSES;
        }

        @Override
        public Tally tally(Scope scope) {
            return new Tally(Measure.HOUSES, List.of(new Tally.Cell("", "", Optional.empty(), value, 0)));
        }

        @Override
        public List<FigureRecord> list(Scope scope, Behind behind, int skip, int limit) {
            return List.of();
        }

        @Override
        public WholeList<FigureRecord> listAll(Scope scope, Behind behind) {
            return use -> { };
        }
    }
}
