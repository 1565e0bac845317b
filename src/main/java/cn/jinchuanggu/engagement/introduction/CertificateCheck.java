package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.JournalJson;
import cn.jinchuanggu.journal.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks a certificate from nothing but itself: no platform, no database, no network.
 *
 * <p>What it proves: every entry that is shown is as it was written, no entry is missing between the first and the last, and
 * the words beside the seals are those that were sealed. Whether the last hash is that of the platform, the platform answers.
 */
public final class CertificateCheck {

    private final Map<String, Object> certificate;
    private final List<String> problems = new ArrayList<>();

    private CertificateCheck(Map<String, Object> certificate) {
        this.certificate = certificate;
    }

    /** @return everything that is wrong, in Chinese; empty when the certificate is whole */
    public static List<String> problemsOf(Map<String, Object> certificate) {
        CertificateCheck check = new CertificateCheck(certificate);
        try {
            check.run();
        } catch (ClassCastException | NullPointerException e) {
            check.problems.add("证书的结构不对，缺少应有的内容。"); // whatever else it is, it is no certificate
        }
        return List.copyOf(check.problems);
    }

    /** What a whole certificate says, for people: entry by entry, the words behind the seals, and the last hash. */
    public static List<String> summaryOf(Map<String, Object> certificate) {
        List<String> lines = new ArrayList<>(List.of("引荐 " + certificate.get("introduction")));
        List<?> entries = (List<?>) certificate.get("entries");
        entries.stream().map(e -> (Map<?, ?>) e).map(e -> e.get("hashed") instanceof Map<?, ?> hashed
                ? "  " + e.get("sequence") + " " + hashed.get("at") + " " + IntroductionStep.valueOf((String) hashed.get("kind")).label() + " " + hashed.get("account")
                : "  " + e.get("sequence") + " （没有披露，只有哈希）").forEach(lines::add);
        ((List<?>) certificate.get("openings")).stream().map(o -> (Map<?, ?>) o).forEach(o -> lines.add("  " + o.get("name") + " = " + o.get("value")));
        lines.add("  最后一条的哈希 " + ((Map<?, ?>) entries.getLast()).get("hash"));
        return lines;
    }

    private void run() {
        must(Certificate.FORMAT.equals(certificate.get("format")), "不认识的证书格式：" + certificate.get("format") + "。");
        must(Certificate.digest(certificate).equals(certificate.get(Certificate.DIGEST)), "证书的内容与它的摘要不符。");
        List<?> entries = (List<?>) certificate.get("entries");
        if (entries.isEmpty()) {
            problems.add("证书里没有记录。");
            return;
        }
        String before = "";
        long number = 0;
        for (int i = 0; i < entries.size(); i++) {
            Map<?, ?> entry = (Map<?, ?>) entries.get(i);
            must(entry.get("sequence") instanceof Number n && n.longValue() == i + 1, "第 " + (i + 1) + " 条记录不见了。");
            if (entry.get("hashed") instanceof Map<?, ?> hashed) {
                number = entry(i + 1, hashed, entry.get("hash"), before, number);
            }
            before = (String) entry.get("hash");
        }
        openings(((Map<?, ?>) entries.getFirst()).get("hashed"));
    }

    /** @return the number in the ledger, which rises from entry to entry */
    private long entry(int sequence, Map<?, ?> hashed, Object hash, String before, long numberBefore) {
        String name = "第 " + sequence + " 条记录";
        must(Chain.sha256(JournalJson.write(hashed)).equals(hash), name + "的内容被改动过。");
        must(Ledger.INTRODUCTION.name().equals(hashed.get("ledger")) && Objects.equals(hashed.get("subject"), certificate.get("introduction")), name + "不是这件引荐的。");
        must(hashed.get("sequence") instanceof Number n && n.intValue() == sequence, name + "的次序不对。");
        must(before.equals(((Map<?, ?>) hashed.get("facts")).get(Introduction.BEFORE)), name + "与前一条接不上。");
        long number = ((Number) hashed.get("number")).longValue();
        must(number > numberBefore, name + "在台账里的位置不对。");
        return number;
    }

    private void openings(Object first) {
        Map<?, ?> facts = first instanceof Map<?, ?> hashed ? (Map<?, ?>) hashed.get("facts") : Map.of();
        for (Object each : (List<?>) certificate.get("openings")) {
            Map<?, ?> opening = (Map<?, ?>) each;
            Seal seal = new Seal((String) opening.get("name"), (String) opening.get("value"), (String) opening.get("salt"));
            must(seal.hash().equals(facts.get(seal.name())), "“" + seal.name() + "”与记录里封存的不符。");
        }
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            problems.add(otherwise);
        }
    }
}
