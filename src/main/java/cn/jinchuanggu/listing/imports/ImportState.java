package cn.jinchuanggu.listing.imports;

/** Where an import stands. */
public enum ImportState {
    /** Somebody has to say what columns mean, before its rows are checked. */
    MAPPING("等待对应列"),
    /** Others come first. */
    WAITING("排队中"),
    /** Its rows are being checked; nothing is stored. */
    CHECKING("检查中"),
    /** Its rows were checked; somebody has to say that they shall be stored. */
    CHECKED("等待确认"),
    /** Its rows are being checked and stored. */
    STORING("导入中"),
    /** Every row was looked at, and what could be stored is. */
    DONE("已完成"),
    /** Nothing was stored: the file cannot be read, all or nothing was asked for, or somebody gave it up. */
    REFUSED("没有导入"),
    /** It stopped on the way; what is stored stays, and it can be continued. */
    STOPPED("中断"),
    /** What it stored is being taken back. */
    UNDOING("撤销中"),
    /** What it stored was taken back. */
    UNDONE("已撤销");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody is to work on it without being asked. */
    public boolean isOpen() {
        return this == WAITING || this == CHECKING || this == STORING || this == UNDOING;
    }

    /** Whether its file is still needed. */
    public boolean needsFile() {
        return this != DONE && this != REFUSED && this != UNDOING && this != UNDONE;
    }
}
