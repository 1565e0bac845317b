package cn.jinchuanggu.listing.imports;

/** Where a large import stands. */
public enum ImportState {
    /** Others come first. */
    WAITING("排队中"),
    /** Its rows are being checked; nothing is stored. */
    CHECKING("检查中"),
    /** Its rows are being checked and listed. */
    STORING("导入中"),
    /** Every row was looked at, and what could be listed is. */
    DONE("已完成"),
    /** Nothing was stored: the file cannot be read, or all or nothing was asked for. */
    REFUSED("没有导入"),
    /** It stopped on the way; what is stored stays, and it can be continued. */
    STOPPED("中断");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody is to work on it without being asked. */
    public boolean isOpen() {
        return this == WAITING || this == CHECKING || this == STORING;
    }
}
