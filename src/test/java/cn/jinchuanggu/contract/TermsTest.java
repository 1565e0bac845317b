package cn.jinchuanggu.contract;

import static cn.jinchuanggu.contract.ContractDesk.transfer;
import static cn.jinchuanggu.contract.ContractDesk.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a contract: read as pages and programs write it, with all problems together. */
class TermsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");
    private static final DealRef DEAL = new DealRef("deal-1", "intro-1", null, List.of("ach-1"), "inst-t-01", "ent-t-01");
    private static final Names NAMES = new Names("某学院(示例)", "某企业(示例)", Map.of("ach-1", "成果 X"));

    @Test
    void theWorkedContractIsUnderstoodAndReadBackAsItWas() {
        ContractTerms terms = read(transfer());
        assertThat(TermsChecks.problems(terms, DEAL, TODAY)).isEmpty();
        assertThat(terms.contractAmount()).isEqualTo(Money.of(5_000_000));
        assertThat(terms.mode().kind()).isEqualTo(ContractKind.TRANSFER);
        assertThat(terms.shares()).singleElement().satisfies(s -> assertThat(s.price()).isEqualTo(Money.of(3_500_000)));
        assertThat(terms.patents()).singleElement().satisfies(p -> assertThat(p.number().text()).isEqualTo(ContractDesk.PATENT));
        assertThat(TermsReader.read(terms.asFacts(), NAMES)).isEqualTo(terms);
    }

    @Test
    void allProblemsOfAFormAreToldTogether() {
        try {
            read(Map.of("mode", "卖", "supplierCode", "91140400000000002X", "technicalYuan", "很多", "payment", "分期支付", "documents", "正文.pdf | 123", "colour", "red"));
            throw new AssertionError("accepted");
        } catch (InvalidInput e) {
            assertThat(e.problems()).extracting(Problem::field).contains("name", "mode", "supplierCode", "demanderCode", "signedOn", "technicalYuan", "documents", "colour");
            assertThat(e.problems()).allSatisfy(p -> assertThat(p.sentence()).containsPattern("\\p{IsHan}{2}"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "signedOn | 2026-03-21 | signedOn | 在今天之后",
        "validThrough | 2026-03-19 | validThrough | 早于有效期起",
        "technicalYuan | 0 | technicalYuan | 是 0",
        "otherYuan | 1500000.01 | instalments | 不等于合同成交额",
        "payment | 一次总付 | instalments | 与“一次总付”不符",
        "payment | 提成支付 | royalty | 没有写提成",
        "royalty | 销售额的 3% | royalty | 没有提成",
        "patents | 202011607227.4 ; 2041-12-30 | patents | 期限最晚到 2040 年",
        "patents | 202011607227.4 ; 2025-12-30 | patents | 已经届满"})
    void whatDoesNotFitTogetherIsRefused(String field, String value, String named, String sentence) {
        assertRefused(with(transfer(), field, value.replace(" ; ", " | ")), named, sentence);
    }

    @Test
    void whatIsMissingIsRefused() {
        assertRefused(with(transfer(), "patents", null), "patents", "没有写专利");
        assertRefused(with(transfer(), "documents", null), "documents", "没有登记合同文件");
        assertRefused(with(transfer(), "instalments", null), "instalments", "没有写付款计划");
        assertRefused(with(with(transfer(), "payment", "ROYALTY_WITH_ENTRY_FEE"), "instalments", null), "instalments", "没有写入门费");
        assertRefused(with(with(transfer(), "supplierCode", "91140400000000002M"), "demanderCode", "91140400000000002M"), "demanderCode", "相同");
    }

    @Test
    void theSplitByAchievementSumsExactly() {
        assertRefused(with(transfer(), "shares", "ach-1 | 3499999.99"), "shares", "不等于技术部分价款");
        assertRefused(with(transfer(), "shares", "ach-2 | 3500000"), "shares", "不属于这项交易");
        assertRefused(with(transfer(), "shares", "ach-1 | 3000000\nach-1 | 500000"), "shares", "写了两次");
    }

    @Test
    void aLicenceCannotOutliveItsPatentAndIsOrdinaryWhenItSaysNothing() {
        Map<String, Object> licence = with(with(transfer(), "mode", "专利实施许可"), "validThrough", "2041-01-01");
        assertRefused(licence, "validThrough", "存续期限 2040-12-30");
        assertThat(read(licence).exclusivity()).contains(Exclusivity.ORDINARY);
        assertThat(read(with(licence, "exclusivity", "独占许可")).exclusivity()).contains(Exclusivity.EXCLUSIVE);
        assertThat(TransferMode.PATENT_LICENCE.kind().registrationCategory()).isEqualTo("技术转让合同");
    }

    private static void assertRefused(Map<String, Object> form, String field, String sentence) {
        assertThat(TermsChecks.problems(read(form), DEAL, TODAY)).anySatisfy(p -> {
            assertThat(p.field()).isEqualTo(field);
            assertThat(p.message()).contains(sentence);
        });
    }

    private static ContractTerms read(Map<String, Object> form) {
        return TermsReader.read(ContractFacts.withOnlyShare(DEAL, form), NAMES);
    }
}
