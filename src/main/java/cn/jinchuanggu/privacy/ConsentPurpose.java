package cn.jinchuanggu.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person decides about separately (PIPL 24, 25, 29): each has its own text, day and withdrawal. */
public enum ConsentPurpose {
    /**
     * The public page of an expert. It rests on what is public already (PIPL 13 §1 (6), 27), so that it stands until the person
     * refuses it.
     */
    EXPERT_PROFILE("公开专家资料", true),
    /** The name of a broker among those who can introduce somebody. */
    BROKER_PROFILE("公开经纪人姓名和业绩", false),
    /** An address for notifications by e-mail. */
    MAIL("邮件通知", false),
    /** That what a person is told is said in a group of 企业微信, by a robot whose key they gave (PIPL 23). */
    ROBOT("企业微信群通知", false),
    /** That lists of matches are ordered also by what the person and their unit said and did before (PIPL 24). */
    PERSONAL_RANKING("按我的特征推荐", true);

    private final String label;
    private final boolean standing;

    ConsentPurpose(String label, boolean standing) {
        this.label = label;
        this.standing = standing;
    }

    /** The Chinese words for people. */
    public String label() {
        return label;
    }

    /** What holds while the person has said nothing. */
    public boolean standing() {
        return standing;
    }

    /** The last part of its address, such as {@code expert-profile}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The purpose with this address. */
    public static Optional<ConsentPurpose> find(String path) {
        return Arrays.stream(values()).filter(p -> p.path().equals(path)).findFirst();
    }
}
