package cn.jinchuanggu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0|0", "0.00|0", "7|7", "999|999", "1000|1,000", "1234567.50|1,234,567.5", "-1000.01|-1,000.01",
        "1E+3|1,000", "0.12345678905|0.123456789", "100|100", "-0.5|-0.5"})
    void groupsThousandsAndDropsNeedlessZeros(String number, String shown) {
        assertThat(Numerals.grouped(new BigDecimal(number), 10)).isEqualTo(shown);
    }

    /** The format of the class library is the plain version. */
    @Test
    void writesWhatTheClassLibraryWrites() {
        long seed = 20241128;
        Random random = new Random(seed);
        DecimalFormat plain = new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = new BigDecimal(new java.math.BigInteger(60, random), random.nextInt(14)).multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
            String expected = plain.format(number);
            assertThat(Numerals.grouped(number, 10)).as("seed " + seed + ", " + number)
                    .isEqualTo(expected.equals("-0") ? "0" : expected);
        }
    }
}
