package cn.jinchuanggu.listing;

import static cn.jinchuanggu.listing.ListingState.ARCHIVED;
import static cn.jinchuanggu.listing.ListingState.DRAFT;
import static cn.jinchuanggu.listing.ListingState.EXPIRED;
import static cn.jinchuanggu.listing.ListingState.PUBLISHED;
import static cn.jinchuanggu.listing.ListingState.TO_REFINE;
import static cn.jinchuanggu.listing.ListingState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What happens to a listing after it was written: the only table of which step is possible in which state. */
public enum LifecycleStep {
    /** Its owner says that it still holds; one that was closed for lack of this is public again. */
    CONFIRM("仍然有效", true, EnumSet.of(TO_REFINE, PUBLISHED, EXPIRED)),
    /** Its owner is asked whether it still holds. */
    PROMPT("提醒确认", false, EnumSet.of(TO_REFINE, PUBLISHED)),
    /** Nobody answered. */
    CLOSE("到期关闭", false, EnumSet.of(TO_REFINE, PUBLISHED)),
    /** Taken off the market; its owner may change it and publish it again. */
    WITHDRAW("撤回", true, EnumSet.of(DRAFT, TO_REFINE, PUBLISHED, EXPIRED)),
    ARCHIVE("归档", true, EnumSet.of(DRAFT, EXPIRED, WITHDRAWN)),
    RESTORE("取出归档", true, EnumSet.of(ARCHIVED)),
    /** Its owner changed it, and with that its state. */
    REVISE("修改", false, EnumSet.allOf(ListingState.class));

    private final String label;
    private final boolean asked;
    private final Set<ListingState> from;

    LifecycleStep(String label, boolean asked, Set<ListingState> from) {
        this.label = label;
        this.asked = asked;
        this.from = from;
    }

    /** The step of this name in an address, such as {@code confirm}; only those that an owner can ask for. */
    public static Optional<LifecycleStep> find(String path) {
        return Arrays.stream(values()).filter(s -> s.asked && s.path().equals(path)).findFirst();
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** Its name in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be taken in that state. */
    public boolean isPossible(ListingState state) {
        return from.contains(state);
    }
}
