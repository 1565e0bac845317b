package cn.jinchuanggu.listing.indicator;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Test tables as text: one row a line, cells between bars, empty lines and lines with # left out. */
final class Rows {

    private Rows() {
    }

    static Stream<Arguments> of(String table) {
        return table.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .map(l -> Arguments.of(Arrays.stream(l.split("\\|", -1)).map(String::strip).toArray()));
    }
}
