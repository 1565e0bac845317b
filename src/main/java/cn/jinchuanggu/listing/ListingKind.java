package cn.jinchuanggu.listing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of things that can be listed, searched and matched. New ones stand at the end: the index keeps their numbers. */
public enum ListingKind {
    ACHIEVEMENT("科技成果", "Achievement", "OWNS", "ach-", "/achievements"),
    NEED("技术需求", "Need", "POSTED", "need-", "/needs"),
    SERVICE("科技服务", "Service", "PROVIDES", "serv-", "/services"),
    SCENARIO("应用场景", "Scenario", "OPENS", "scen-", "/scenarios"),
    FINANCING_NEED("融资需求", "FinancingNeed", "SEEKS", "fin-", "/financing"),
    TALENT_NEED("人才需求", "TalentNeed", "RECRUITS", "tal-", "/talent"),
    /** What an enterprise can do in scenarios that others open. */
    CAPABILITY("场景能力", "Capability", "CAN_SERVE", "cap-", "/capabilities");

    /** Those whose fields are described as data, see {@link PostingSheet}. */
    public static final List<ListingKind> POSTINGS = List.of(FINANCING_NEED, TALENT_NEED, SCENARIO, CAPABILITY, SERVICE);

    private final String label;
    private final String node;
    private final String ownership;
    private final String idPrefix;
    private final String path;

    ListingKind(String label, String node, String ownership, String idPrefix, String path) {
        this.label = label;
        this.node = node;
        this.ownership = ownership;
        this.idPrefix = idPrefix;
        this.path = path;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** Its label in the graph. */
    public String node() {
        return node;
    }

    /** Type of the tie from the party that owns it. */
    public String ownership() {
        return ownership;
    }

    /** How its ids begin. */
    public String idPrefix() {
        return idPrefix;
    }

    /** Address of its list, such as {@code /needs}. */
    public String path() {
        return path;
    }

    /** How it is called in addresses of pages, such as {@code needs}. */
    public String page() {
        return path.substring(1);
    }

    /** Address of one of this kind. */
    public String href(String id) {
        return path + "/" + id;
    }

    /** Address of its list for programs, such as {@code /api/financing-needs}. */
    public String apiPath() {
        String plural = (name().toLowerCase(Locale.ROOT).replace('_', '-') + "s").replaceFirst("ys$", "ies");
        return "/api/" + plural;
    }

    /** The kind that the labels of a node name; empty when it is no listing. */
    public static Optional<ListingKind> ofLabels(Collection<?> labels) {
        return Arrays.stream(values()).filter(k -> labels.contains(k.node)).findFirst();
    }

    /** The kind that an id tells; empty when it is that of no listing. */
    public static Optional<ListingKind> ofId(String id) {
        return Arrays.stream(values()).filter(k -> id.startsWith(k.idPrefix)).findFirst();
    }

    /** The posting whose list, or one of which, stands at this address of a page or of the API. @throws IllegalArgumentException when it is none */
    public static ListingKind ofAddress(String address) {
        return POSTINGS.stream().filter(k -> isBelow(address, k.path) || isBelow(address, k.apiPath())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no posting stands at " + address));
    }

    private static boolean isBelow(String address, String path) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
