package cn.jinchuanggu.window.web;

import cn.jinchuanggu.shared.Problem;
import java.util.List;
import java.util.Map;

/** Whole numbers in an address. */
final class PageNumbers {

    private PageNumbers() {
    }

    /** What stands under the name; {@code otherwise} when nothing does, and when it is no number, which becomes a problem. */
    static int read(Map<String, String> address, String name, int otherwise, List<Problem> problems) {
        String text = address.get(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.strip().matches("[0-9]{1,7}")) {
            problems.add(new Problem(name, name + " 应当是整数。", "请改正或去掉这一项。"));
            return otherwise;
        }
        return Integer.parseInt(text.strip());
    }
}
