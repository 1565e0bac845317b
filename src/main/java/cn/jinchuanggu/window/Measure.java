package cn.jinchuanggu.window;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is measured of the promises of the one window. */
public enum Measure {
    /** 第二条 7x24小时在线: from filing to the first words of a person, day and night. */
    FIRST_ANSWER("首次答复", "从提交到专员第一次答复，夜里和休息日也算在内"),
    /** The same for what was filed while the offices were closed: what 7x24 is about. */
    NIGHT_ANSWER("休息时间提交的首次答复", "只看下班以后、休息日提交的，从提交到第一次答复"),
    /** 第一条 半日结: working time from giving the registration to the body until it is done. */
    HALF_DAY("企业登记注册半日结", "从分转给部门到办结的工作时间，等申请人补材料的时间不计"),
    /** All other tasks against the time that the platform sets itself. */
    USUAL("其他事项按时办结", "条文没有承诺时限，按平台自己定的工作时间"),
    /** What applicants say in the end, 1 to 5; 4 and 5 count as satisfied. */
    SATISFACTION("满意度", "办结以后申请人打的分，4 分和 5 分算满意");

    private final String label;
    private final String meaning;

    Measure(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }

    /** What exactly is measured, in Chinese. */
    public String meaning() {
        return meaning;
    }

    /** The last part of its address, such as {@code half-day}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The measure with this address. */
    public static Optional<Measure> find(String path) {
        return Arrays.stream(values()).filter(m -> m.path().equals(path)).findFirst();
    }

    /** Whether its values are points from 1 to 5; otherwise they are minutes. */
    public boolean isScore() {
        return this == SATISFACTION;
    }
}
