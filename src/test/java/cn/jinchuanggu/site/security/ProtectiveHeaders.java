package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import java.util.List;
import java.util.function.Function;

/** What stands on every answer, and once (ASVS 3.4). */
public final class ProtectiveHeaders {

    /** At least a year, for the names below too (ASVS 3.4.1). */
    public static final String BY_HTTPS_ONLY = "max-age=(3153[6-9]\\d{3}|315[4-9]\\d{4}|31[6-9]\\d{5}|3[2-9]\\d{6}|[4-9]\\d{7}|\\d{9,}); includeSubDomains";

    private ProtectiveHeaders() {
    }

    public static void standOnceIn(Answer answer) {
        standOnceIn(name -> answer.headers().getOrDefault(name, List.of()));
    }

    /** @param values of a header, by its name */
    public static void standOnceIn(Function<String, List<String>> values) {
        assertThat(only(values, "Content-Security-Policy")).contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'none'",
                "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(only(values, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(only(values, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(only(values, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(only(values, "Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(only(values, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    private static String only(Function<String, List<String>> values, String name) {
        assertThat(values.apply(name)).as(name).hasSize(1);
        return values.apply(name).getFirst();
    }
}
