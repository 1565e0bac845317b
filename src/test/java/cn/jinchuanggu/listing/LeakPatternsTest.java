package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.Leak.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What gives somebody away by its form, and what only looks like it. */
class LeakPatternsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "详见 https://example.org/a?b=1 的介绍 | LINK | https://example.org/a?b=1",
        "官网 www.example.com.cn | LINK | www.example.com.cn",
        "请发到 info@example.org | EMAIL | info@example.org",
        "电话 139 0000 1111 | PHONE | 139 0000 1111",
        "电话０３５５－１２３４５６７ | PHONE | 0355-1234567",
        "热线 400-000-0000 | PHONE | 400-000-0000",
        "加微信 abc_12345 详谈 | MESSENGER | 微信 abc_12345",
        "专利 ZL 2023 1 0123456.7 | PATENT | ZL 2023 1 0123456.7",
        "申请号202310123456.X | PATENT | 202310123456.X",
        "公开号 CN112345678A | PATENT | CN112345678A",
        "软著 2024SR0123456 | PATENT | 2024SR0123456",
        "代码 91140400000000002M | CREDIT_CODE | 91140400000000002M",
        "用的是某某®传感器 | BRAND | 用的是某某®",
        "太行“飞马”牌皮带 | BRAND | “飞马”牌",
        "长治示例煤机有限公司的产线 | NAME | 长治示例煤机有限公司"})
    void isFound(String text, Kind kind, String words) {
        assertThat(LeakPatterns.find("text", text)).singleElement().satisfies(leak -> {
            assertThat(leak.kind()).isEqualTo(kind);
            assertThat(leak.words()).isEqualTo(words);
            assertThat(leak.sentence()).contains(words).endsWith("。");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "识别准确率≥95%,报警延时≤2 s,连续运行 8000 小时",
        "材料牌号 42CrMo,硬度 HRC 58-62,GB/T 22900-2022",
        "预算 800000 元,2027-06-30 前完成",
        "已授权发明专利 2 项,实用新型 5 项",
        "编号 91140400000000002X 校验位不对",
        "年产 13900001 台,序列 20231012345",
        "功率 0.75 kW,转速 2.5e3 r/min,比例 1:1.5"})
    void isLeftAlone(String text) {
        assertThat(LeakPatterns.find("text", text)).isEmpty();
    }
}
