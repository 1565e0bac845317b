package cn.jinchuanggu.contract;

import java.util.Arrays;
import java.util.Optional;

/** Who else may use what is licensed (最高人民法院技术合同解释, 2020, 第二十五条). */
public enum Exclusivity {
    /** One licensee; the licensor may not use it either. */
    EXCLUSIVE("独占"),
    /** One licensee; the licensor may use it. */
    SOLE("排他"),
    /** Others may be licensed too; holds when the contract says nothing. */
    ORDINARY("普通");

    private final String label;

    Exclusivity(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** By its Chinese word, with or without 许可, or its name. */
    public static Optional<Exclusivity> find(String word) {
        return Arrays.stream(values()).filter(e -> e.label.equals(word) || (e.label + "许可").equals(word) || e.name().equals(word)).findFirst();
    }
}
