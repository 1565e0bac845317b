package cn.jinchuanggu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.shared.InvalidInput;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** Facts that contradict each other make no sheet; the answer names the fact, says why and what to do. */
class ContradictionsTest {

    private final Policy policy = Cases.policyOn(Cases.TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "6|当年此前奖励|1|earlierAwardsSameYearYuan",
        "6|退出日期|'2024-11-30'|residentThrough",
        "6|到账经费|[{日期: '2025-06-01', 来源: 国家, 金额: 100, 转拨金额: 100.01}]|receipts[0].passedOnYuan",
        "12|申报期间最后一天|'2024-12-31'|periodThrough",
        "12|年度运营目标|[{年度: 2025, 达到目标: true}, {年度: 2025, 达到目标: false}]|targets[1].year",
        "12|租约|[{租约编号: A, 用途: 厂房, 面积: 1, 起租日期: '2025-01-01', 到期日期: '2024-12-31', 使用方式: 自行租用}]|leases[0].endsOn",
        "12|租约|[{租约编号: A, 用途: 厂房, 面积: 1, 起租日期: '2025-01-01', 使用方式: 免租, 已付租金: 1}]|leases[0].rentYuanPerMonthAndM2",
        "12|租约|[{租约编号: A}, {租约编号: A}]|leases[1].leaseId",
        "15|贷款台账|[{借款企业: 甲, 借款企业已入驻: true, 注册日期: '2025-01-15', 放款日期: '2025-06-01', 营业收入: 0, "
                + "上年末余额: 1, 年末余额: 2}]|loans[0].balancePreviousYearEndYuan",
        "16|当年此前贴息|1|earlierAwardsSameYearYuan",
        "16|贷款|[{贷款合同编号: A}, {贷款合同编号: A}]|loans[1].contractNumber",
        "16|贷款|[{贷款合同编号: A, 贷款种类: 信用, 贷款本金: 0, 利息支出: 1}]|loans[0].principalYuan",
        "16|贷款|[{贷款合同编号: A, 贷款种类: 信用, 贷款本金: 9, 利息支出: 1, 有效期外利息: 2}]|loans[0].interestOutsideWindowYuan"
    })
    void refusesThemByName(int article, String label, String yaml, String field) {
        Map<String, Object> facts = Cases.changed(Cases.baseOf(article), Map.of(label, new Yaml().load(yaml)));
        assertThatThrownBy(() -> policy.assess(article, facts))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .anySatisfy(p -> assertThat(p.field()).isEqualTo(field))
                        .allSatisfy(p -> assertThat(p.remedy()).isNotBlank()));
    }
}
