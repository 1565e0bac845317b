package cn.jinchuanggu.access.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Passwords that everybody tries first: the list of common passwords of zxcvbn (MIT), some 30,000 in the order of their use, whole.
 * A common one with figures and signs around it, or with letters written as figures, is no better and counts too.
 */
final class CommonPasswords {

    private static final Map<Character, Character> WRITTEN_AS = Map.of('0', 'o', '1', 'l', '3', 'e', '4', 'a', '5', 's', '7', 't', '@', 'a', '$', 's', '!', 'i');
    private static final int SHORTEST_CORE = 4;

    private final Set<String> list;

    CommonPasswords() {
        try {
            list = new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        String core = core(small);
        return list.contains(small) || isCommonCore(core) || isCommonCore(core(read(small)));
    }

    private boolean isCommonCore(String core) {
        return core.length() >= SHORTEST_CORE && list.contains(core);
    }

    /** Without figures and signs at both ends. */
    private static String core(String small) {
        return small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String read(String small) {
        StringBuilder read = new StringBuilder();
        small.chars().forEach(c -> read.append((char) WRITTEN_AS.getOrDefault((char) c, (char) c)));
        return read.toString();
    }
}
