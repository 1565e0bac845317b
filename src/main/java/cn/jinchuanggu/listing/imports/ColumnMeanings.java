package cn.jinchuanggu.listing.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What headers mean (header to field) as texts that a property of a node can hold. */
public final class ColumnMeanings {

    /** Between a header and its field; no field has one. */
    private static final char MEANS = '\t';

    private ColumnMeanings() {
    }

    public static List<String> write(Map<String, String> meanings) {
        return meanings.entrySet().stream().map(e -> e.getKey() + MEANS + e.getValue()).sorted().toList();
    }

    public static Map<String, String> read(Collection<String> kept) {
        Map<String, String> meanings = new HashMap<>();
        kept.forEach(line -> meanings.put(line.substring(0, line.lastIndexOf(MEANS)), line.substring(line.lastIndexOf(MEANS) + 1)));
        return meanings;
    }
}
