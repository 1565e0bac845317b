package cn.jinchuanggu.fact;

import java.util.Optional;

/** Yes and no as people and programs write them. */
public final class YesOrNo {

    /** How forms write them. */
    public static final String YES = "是";
    public static final String NO = "否";

    private YesOrNo() {
    }

    /** 是, 有, true; or 否, 没有, 无, false; empty for anything else. */
    public static Optional<Boolean> read(String text) {
        return switch (text.strip()) {
            case "true", YES, "有" -> Optional.of(true);
            case "false", NO, "没有", "无" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
