package cn.jinchuanggu.access.factor;

import cn.jinchuanggu.account.DrawnPassword;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes for who has lost the device of the second factor: drawn together, each good once. */
final class RecoveryCodes {

    static final int COUNT = 10;

    private RecoveryCodes() {
    }

    static List<String> draw() {
        return Stream.generate(DrawnPassword::next).limit(COUNT).toList();
    }

    /** A typed code without what people add: capitals, spaces, other dashes. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
