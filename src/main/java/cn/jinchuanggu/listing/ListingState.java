package cn.jinchuanggu.listing;

/** Where a listing stands. */
public enum ListingState {
    /** Only its owner sees it. */
    DRAFT("草稿", false),
    /** Public and matched, but something that would make it testable is missing. */
    TO_REFINE("待凝练", true),
    PUBLISHED("已发布", true),
    WITHDRAWN("已撤回", false);

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
