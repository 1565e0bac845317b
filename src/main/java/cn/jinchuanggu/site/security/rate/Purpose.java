package cn.jinchuanggu.site.security.rate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What a request is for, as far as it costs the platform something (ASVS 2.4.1, API4 and API6 of the OWASP list of 2023). The first
 * constant that fits decides; pages and lists that are only read fit none. Each pattern holds for the page and for the same address
 * under {@code /api}.
 */
public enum Purpose {
    /** Trying passwords. */
    LOGIN("登录", true, "/login/**", "/setup", "/invitations/*"),
    /** Calls of an assistant. */
    ASSISTANT("助手调用", true, "/mcp"),
    /** Files that are read in. */
    UPLOAD("上传", true, "/achievements/import", "/achievements/imports", "/imports", "/imports/new"),
    /** What sends a message to an address or a group that the caller names. */
    MESSAGE("发送消息", true, "/notifications/settings/address", "/notifications/settings/robot/trial"),
    /** Tables and files of many records. */
    EXPORT("导出", false, "/**/export.*", "/**/rows.csv", "/**/records.*", "/**/statement.*", "/opendata/**", "/oai", "/explorer/exports/*", "/audit/export*", "/**/poster.png", "/**/paper"),
    /** What is computed and recorded nowhere. */
    CALCULATE("测算与匹配", true, "/policy/**", "/matches", "/needs/check", "/needs/refinement", "/needs/kinds", "/listings/similar", "/listings/leak-check", "/officer/sandbox"),
    /** Questions to the index and the graph. */
    SEARCH("检索", false, "/search/**", "/suggest/**", "/paths/**", "/explorer/**", "/graph/questions/**", "/graph/cypher/**", "/policy/calculator", "/papers/**"),
    /** Everything else that changes something. */
    PUBLISH("提交", true, "/**");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final String label;
    private final boolean onlyChanging;
    private final List<PathPattern> patterns;

    Purpose(String label, boolean onlyChanging, String... patterns) {
        this.label = label;
        this.onlyChanging = onlyChanging;
        this.patterns = Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).toList();
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** @param path without the context path */
    static Optional<Purpose> find(String method, String path) {
        PathContainer parsed = PathContainer.parsePath(path.startsWith("/api/") ? path.substring("/api".length()) : path);
        boolean reads = READING.contains(method);
        return Arrays.stream(values()).filter(p -> !(reads && p.onlyChanging)).filter(p -> p.patterns.stream().anyMatch(pattern -> pattern.matches(parsed))).findFirst();
    }
}
