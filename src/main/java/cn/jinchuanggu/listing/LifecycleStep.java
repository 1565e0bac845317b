package cn.jinchuanggu.listing;

import static cn.jinchuanggu.listing.ListingState.ARCHIVED;
import static cn.jinchuanggu.listing.ListingState.DRAFT;
import static cn.jinchuanggu.listing.ListingState.EXPIRED;
import static cn.jinchuanggu.listing.ListingState.PUBLISHED;
import static cn.jinchuanggu.listing.ListingState.RETURNED;
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
    CONFIRM("仍然有效", By.OWNER, EnumSet.of(TO_REFINE, PUBLISHED, EXPIRED)),
    /** Its owner is asked whether it still holds. */
    PROMPT("提醒确认", By.PLATFORM, EnumSet.of(TO_REFINE, PUBLISHED)),
    /** Nobody answered. */
    CLOSE("到期关闭", By.PLATFORM, EnumSet.of(TO_REFINE, PUBLISHED)),
    /** Taken off the market; its owner may change it and publish it again. */
    WITHDRAW("撤回", By.OWNER, EnumSet.of(DRAFT, TO_REFINE, PUBLISHED, RETURNED, EXPIRED)),
    ARCHIVE("归档", By.OWNER, EnumSet.of(DRAFT, RETURNED, EXPIRED, WITHDRAWN)),
    RESTORE("取出归档", By.OWNER, EnumSet.of(ARCHIVED)),
    /** The operator has read it as it stands and leaves it public. */
    PASS("审核通过", By.OPERATOR, EnumSet.of(TO_REFINE, PUBLISHED)),
    /** The operator takes it off the market until its owner has changed it. */
    SEND_BACK("退回修改", By.OPERATOR, EnumSet.of(TO_REFINE, PUBLISHED)),
    /** Its owner changed it, and with that its state. */
    REVISE("修改", By.PLATFORM, EnumSet.allOf(ListingState.class));

    /** Whose step it is. */
    enum By {
        OWNER, OPERATOR, PLATFORM
    }

    private final String label;
    private final By by;
    private final Set<ListingState> from;

    LifecycleStep(String label, By by, Set<ListingState> from) {
        this.label = label;
        this.by = by;
        this.from = from;
    }

    /** The step of this name in an address, such as {@code confirm}; only those that people can ask for. */
    public static Optional<LifecycleStep> find(String path) {
        return Arrays.stream(values()).filter(s -> s.by != By.PLATFORM && s.path().equals(path)).findFirst();
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** Its name in an address, such as {@code send-back}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    By by() {
        return by;
    }

    /** Whether it can be taken in that state. */
    public boolean isPossible(ListingState state) {
        return from.contains(state);
    }
}
