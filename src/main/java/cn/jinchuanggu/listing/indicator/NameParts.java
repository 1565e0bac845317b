package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.FrontWords.Meaning;
import cn.jinchuanggu.listing.indicator.NameReader.NameAt;
import java.util.List;

/**
 * A name cleared of what it is compared with and of the verb that changes it: 能耗比现有工艺 becomes 能耗, 降低能耗 becomes
 * a decrease of 能耗.
 *
 * @param target whether 至 or 到 says that the number is the value reached
 */
record NameParts(String name, Relative relative, Relative target) {

    private static final List<String> RISING = List.of("提高", "提升", "增加", "增大", "延长", "增强", "扩大", "加快");
    private static final List<String> FALLING = List.of("降低", "减少", "缩短", "节约", "节省", "减轻", "减小", "缩小", "削减");
    private static final String NOUN_AFTER_VERB = "机器率值量泵力剂井段塔";
    private static final List<String> COMPARED_WITH = List.of("较", "比现", "比传", "比原", "比同", "比目", "比以", "比国", "比进",
            "比常", "比普", "比上", "比之", "比旧", "比市", "比未", "相比", "相对于", "相较", "比人工", "比单");

    static NameParts of(NameAt named, FrontWords front) {
        String name = withoutComparison(named.name());
        Relative verb = verbAtHead(name);
        if (verb != Relative.ABSOLUTE) {
            name = name.substring(2);
            name = name.startsWith("了") ? name.substring(1) : name;
        }
        if (verb == Relative.ABSOLUTE && named.raw().endsWith("的" + named.name())) {
            verb = verbAtHead(named.raw());
        }
        Relative target = target(front, verb);
        Relative relative = target != Relative.ABSOLUTE ? Relative.ABSOLUTE : change(front, verb);
        return new NameParts(front.noun().isEmpty() ? name : front.noun(), relative, target);
    }

    private static Relative verbAtHead(String name) {
        if (name.length() > 2 && NOUN_AFTER_VERB.indexOf(name.charAt(2)) < 0) {
            String head = name.substring(0, 2);
            if (RISING.contains(head)) {
                return Relative.INCREASE;
            }
            return FALLING.contains(head) ? Relative.DECREASE : Relative.ABSOLUTE;
        }
        return Relative.ABSOLUTE;
    }

    /** INCREASE for a value reached by rising, DECREASE by falling, ABSOLUTE when no such value is meant. */
    private static Relative target(FrontWords front, Relative verb) {
        if (front.say(Meaning.RISE_TO)) {
            return Relative.INCREASE;
        }
        if (front.say(Meaning.FALL_TO)) {
            return Relative.DECREASE;
        }
        return front.say(Meaning.TO) ? change(front, verb) : Relative.ABSOLUTE;
    }

    private static Relative change(FrontWords front, Relative verb) {
        if (front.say(Meaning.INCREASE)) {
            return Relative.INCREASE;
        }
        return front.say(Meaning.DECREASE) ? Relative.DECREASE : verb;
    }

    private static String withoutComparison(String name) {
        for (String w : COMPARED_WITH) {
            int at = name.indexOf(w);
            if (at >= 2) {
                return name.substring(0, at);
            }
        }
        return name;
    }
}
