package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.reference.Codes;
import java.util.List;
import java.util.stream.Collectors;

/** Codes as people read them, joined. */
final class Names {

    private Names() {
    }

    static String tracks(List<String> ids) {
        return ids.stream().map(Codes::nameOf).collect(Collectors.joining("、"));
    }

    static String fields(List<String> codes) {
        return codes.stream().map(c -> Codes.findField(c).orElse(c)).collect(Collectors.joining("、"));
    }
}
