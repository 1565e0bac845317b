package cn.jinchuanggu.listing;

import cn.jinchuanggu.shared.Saying;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * How the owner of an achievement and an enterprise may work together.
 *
 * <p>第九条 names {@link #COMMISSIONED_DEVELOPMENT}, {@link #TRANSFER}, {@link #EXCLUSIVE_LICENCE} and
 * {@link #EQUITY}; a licence whose kind is not stated is an {@link #ORDINARY_LICENCE} (最高法 技术合同解释 2020 §25).
 */
public enum CooperationMode {
    COMMISSIONED_DEVELOPMENT("委托开发"),
    JOINT_DEVELOPMENT("合作开发"),
    TRANSFER("技术转让"),
    EXCLUSIVE_LICENCE("独占许可"),
    SOLE_LICENCE("排他许可"),
    ORDINARY_LICENCE("普通许可"),
    EQUITY("技术入股"),
    SERVICE("技术服务");

    private final String label;

    CooperationMode(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** Several of them in their order, as a part of what a page says. */
    public static Saying said(Set<CooperationMode> modes) {
        return Saying.labels(modes.stream().sorted().map(CooperationMode::label).toList());
    }

    /** The mode of this Chinese word or constant name; empty when there is none. */
    public static Optional<CooperationMode> find(String word) {
        return Arrays.stream(values()).filter(m -> m.label.equals(word) || m.name().equals(word)).findFirst();
    }
}
