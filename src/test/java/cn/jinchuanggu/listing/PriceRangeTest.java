package cn.jinchuanggu.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceRangeTest {

    @ParameterizedTest
    @CsvSource(nullValues = "--", delimiter = '|', value = {
            "400000  | 900000   | 40～90 万元          | 400,000～900,000 元      | 400,000–900,000 yuan",
            "--      | 900000   | 90 万元以内         | 900,000 元以内           | up to 900,000 yuan",
            "400000  | --       | 40 万元起           | 400,000 元起             | from 400,000 yuan",
            "800000  | 800000   | 80 万元             | 800,000 元               | 800,000 yuan",
            "--      | --       | 面议                | ''                       | Price on request",
            "4800    | 4800     | 4,800 元            | 4,800 元                 | 4,800 yuan",
            "5000    | 20000    | 5,000 元～2 万元     | 5,000～20,000 元         | 5,000–20,000 yuan",
            "9999.99 | 10000.01 | 9,999.99 元～1 万元  | 9,999.99～10,000.01 元   | 9,999.99–10,000.01 yuan",
            "123456  | 123456   | 12.34 万元          | 123,456 元               | 123,456 yuan",
            "0       | 0        | 0 元                | 0 元                     | 0 yuan"})
    void readsShortExactAndInEnglish(BigDecimal from, BigDecimal upTo, String brief, String exact, String english) {
        PriceRange range = PriceRange.of(from, upTo);

        assertThat(range.brief()).isEqualTo(brief);
        assertThat(range.exact()).isEqualTo(exact);
        assertThat(range.said().chinese()).isEqualTo(brief);
        assertThat(range.in(Locale.ENGLISH)).isEqualTo(english);
    }
}
