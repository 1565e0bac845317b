package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.shared.CreditCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Facts of 第九条 for tests: a transfer of 100万元, all of it technical, paid in 2025. The award is 50,000 元. */
public final class Facts09 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Facts09() {
    }

    /** @param registration what the test calls the contract, that is: the matter; @param achievement its name, that is: the limit */
    public static Map<String, Object> transfer(String registration, String achievement) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("claimYear", 2025);
        facts.put("mode", "技术转让");
        facts.put("buyer", "入驻企业");
        facts.put("providerResident", true);
        facts.put("registrationCertificate", true);
        facts.put("registrationNumber", registration(registration));
        facts.put("contractAmountYuan", 1_000_000);
        facts.put("transactionAmountYuan", "100万元");
        facts.put("earlierBasesYuan", 0);
        facts.put("payments", List.of(Map.of("date", "2025-06-01", "amountYuan", 1_000_000)));
        facts.put("achievementCount", 1);
        facts.put("achievementName", achievement);
        facts.put("advancedReview", "已确认");
        facts.put("earlierAwardsYuan", 0);
        facts.put("otherProvidersBaseYuan", 0);
        facts.put("duplicateClaim", false);
        facts.put("municipalSameYuan", 0);
        return facts;
    }

    /** The same facts as the calculator writes them into its address. */
    public static String inAddress(String registration, String achievement) {
        Map<String, String> flat = new LinkedHashMap<>();
        transfer(registration, achievement).forEach((key, value) -> {
            if (value instanceof List<?> entries) {
                ((Map<?, ?>) entries.getFirst()).forEach((k, v) -> flat.put(key + "[0]." + k, String.valueOf(v)));
            } else {
                flat.put(key, String.valueOf(value));
            }
        });
        return flat.entrySet().stream().map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** A number of the right form for a contract that a test calls by this name. */
    public static String registration(String name) {
        return "%016d".formatted(Integer.toUnsignedLong(name.hashCode()));
    }

    /** The same with one fact changed; null takes it out. */
    public static Map<String, Object> changed(Map<String, Object> facts, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(facts);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }

    /** A well-formed code of nobody: region 140400, this number, and the check character found by trying. */
    public static String code(int number) {
        String body = "91140400%09d".formatted(number);
        for (char c : ALPHABET.toCharArray()) {
            try {
                return new CreditCode(body + c).text();
            } catch (IllegalArgumentException notThisOne) {
                continue; // exactly one of the alphabet is right
            }
        }
        throw new AssertionError("no check character for " + body);
    }

    public static Map<String, Object> draft(String code, Map<String, Object> facts) {
        return Map.of("article", 9, "creditCode", code, "facts", facts);
    }
}
