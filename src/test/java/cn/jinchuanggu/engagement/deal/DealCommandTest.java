package cn.jinchuanggu.engagement.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.shared.InvalidInput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a step sends is read strictly, and every problem is told at once. */
class DealCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Each line: a step, its fields, and a part of what is said about them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NDA | document=协议 documentHash=abc | 64 位",
            "NDA | document=协议 | 要写明协议文件的 SHA-256",
            "NDA | document=协议 documentHash=0000000000000000000000000000000000000000000000000000000000000000 day=2026-03-03 | 还没有到",
            "NEGOTIATE | secrets=是 | 先签保密协议",
            "NEGOTIATE | secrets=也许 | 会透露技术秘密",
            "EVALUATE | body=评价中心 | 至少填写一项分数",
            "EVALUATE | body=评价中心 marketScore=101 | 1 至 100",
            "PRICE | way=AGREED amountYuan=1 | 要写明受让方与成果完成人有关联关系",
            "PRICE | way=AGREED amountYuan=0 relatedParty=否 | 大于 0",
            "PRICE | way=AUCTION amountYuan=1 relatedParty=否 | 成交文号",
            "PRICE | way=AGREED amountYuan=1 relatedParty=是 | 要写明是什么关系",
            "PRICE | way=AGREED amountYuan=1 relatedParty=否 relation=同学 | 请核对关联关系声明",
            "PUBLISH | channel=科研处 days=14 | 不少于 15 日",
            "PUBLISH | channel=电话13800000000 | 不要写个人的手机号",
            "PUBLISH | channel=a@b.cn | 不要写个人的手机号",
            "OBJECT | | 要写明异议的内容和理由",
            "DISMISS | document=1 | 要写明处理结果和理由",
            "TERMINATE | code=OTHER | 要写明原因",
            "SHELVE | code=BORED | 原因",
            "PERFORM | price=1 | 没有这一项"})
    void aBadAnswerIsToldWithWhatWouldDo(DealStep step, String fields, String said) {
        assertThatThrownBy(() -> DealCommand.read(step, fields(fields), TODAY)).isInstanceOf(InvalidInput.class).hasMessageContaining(said);
    }

    @Test
    void allProblemsOfAPriceAreToldAtOnce() {
        assertThatThrownBy(() -> DealCommand.read(DealStep.PRICE, Map.of("way", "LISTING", "amountYuan", 0, "relatedParty", true), TODAY))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void aGoodPriceIsKeptAsItWillBeReadAgain() {
        DealCommand read = DealCommand.read(DealStep.PRICE, Map.of("version", "3", "way", "协议定价", "amountYuan", "500万元", "relatedParty", "否", "note", " 集体决策。 "), TODAY);
        assertThat(read.version()).contains(3);
        assertThat(read.note()).isEqualTo("集体决策。");
        assertThat(read.answers()).isEqualTo(Map.of("way", "AGREED", "amountYuan", "5000000", "relatedParty", false));
    }

    private static Map<String, Object> fields(String text) {
        return text == null ? Map.of() : new HashMap<>(Arrays.stream(text.strip().split(" ")).map(f -> f.split("=", 2)).collect(Collectors.toMap(f -> f[0], f -> f[1])));
    }
}
