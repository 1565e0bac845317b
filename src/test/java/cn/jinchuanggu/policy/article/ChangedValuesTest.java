package cn.jinchuanggu.policy.article;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.fact.FactReader;
import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.Outcome;
import cn.jinchuanggu.policy.Sheet;
import cn.jinchuanggu.policy.calculation.Step;
import cn.jinchuanggu.policy.document.ParameterChange;
import cn.jinchuanggu.policy.document.PolicyDocument;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A value that changes while something runs holds from its day on, and the steps tell both parts apart. */
class ChangedValuesTest {

    private static final PolicyDocument DOCUMENT = PolicyDocument.load("czf-2024-15");

    @Test
    void followsTheTariffAndTheLimitOfAreaOfEachLeaseMonth() {
        PolicyDocument changed = DOCUMENT.with(List.of(
                from("2025-07-01", 12, "factoryAreaCap", "10000"), from("2025-10-01", 12, "factoryFirstTariff", "20")));
        Sheet sheet = assess(new Article12Rent(changed), changed, Map.of("租约", List.of(Map.of("租约编号", "A", "用途", "厂房",
                "面积", 20_000, "起租日期", "2025-01-01", "使用方式", "自行租用"))));
        grants(sheet, 6 * 20_000 * 10 + 3 * 10_000 * 10 + 3 * 10_000 * 20);
    }

    @Test
    void followsTheRateOfEachReceipt() {
        PolicyDocument changed = DOCUMENT.with(List.of(from("2025-07-01", 6, "nationalRate", "0.2")));
        Sheet sheet = assess(new Article06MajorProject(changed), changed, Map.of("到账经费", List.of(
                Map.of("日期", "2025-06-30", "来源", "国家", "金额", 1_000_000, "转拨金额", 0),
                Map.of("日期", "2025-07-01", "来源", "国家", "金额", 1_000_000, "转拨金额", 0))));
        grants(sheet, 150_000 + 200_000);
    }

    private static void grants(Sheet sheet, long yuan) {
        assertThat(sheet.outcome()).isInstanceOfSatisfying(Outcome.Granted.class, o -> assertThat(o.amount()).isEqualTo(Money.of(yuan)));
        assertThat(new Money(Step.replay(sheet.steps()))).isEqualTo(Money.of(yuan));
    }

    private static Sheet assess(ArticleRule rule, PolicyDocument document, Map<String, Object> changes) {
        Map<String, Object> facts = Cases.changed(Cases.baseOf(rule.article()), changes);
        return rule.assess(new FactReader(document.findArticle(rule.article()).orElseThrow().questions()).read(facts), Cases.TODAY);
    }

    private static ParameterChange from(String day, int article, String name, String number) {
        return new ParameterChange.OfValue(article, name,
                new Period(LocalDate.parse(day), DOCUMENT.window().through()), new BigDecimal(number));
    }
}
