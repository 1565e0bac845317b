package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/** Codes as people read them. */
final class Names {

    private Names() {
    }

    /** In a row. */
    static Saying tracks(List<String> ids) {
        return Saying.labels(ids.stream().map(Codes::nameOf).toList());
    }

    static Saying field(String code) {
        return Saying.label(Codes.findField(code).orElse(code));
    }
}
