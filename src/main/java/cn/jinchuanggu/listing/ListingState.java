package cn.jinchuanggu.listing;

/** Where a listing stands. */
public enum ListingState {
    /** Only its owner sees it. */
    DRAFT("草稿", false),
    /** Public and matched, but something that would make it testable is missing. */
    TO_REFINE("待凝练", true),
    PUBLISHED("已发布", true),
    /** The operator asked its owner to change something first. */
    RETURNED("退回修改", false),
    /** Closed by itself, because nobody confirmed for too long that it still holds. */
    EXPIRED("已过期", false),
    WITHDRAWN("已撤回", false),
    /** Put away; nothing is deleted. */
    ARCHIVED("已归档", false);

    private final String label;
    private final boolean open;

    ListingState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return open;
    }
}
