package cn.jinchuanggu.identity.signal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a platform is recognised as. 山西省重点实验室, 山西省技术创新中心 and 山西省实验室 are three things: the fifth article pays
 * each differently.
 *
 * @param level 国家, 山西, 长治 or empty
 * @param sort  such as 重点实验室
 * @param topic the name without both
 */
record PlatformClass(String level, String sort, String topic) {

    private static final Pattern SORT = Pattern.compile("(国家级?|山西省?|长治市?|省级?|市级?)?(重点实验室|联合实验室|技术创新中心|制造业创新中心|工程技术研究中心|工程研究中心|企业技术中心|产业技术研究院|实验室)$");
    private static final Pattern LEVEL = Pattern.compile("^(国家级?|山西省?|长治市?|省级?|市级?)");

    static Optional<PlatformClass> of(String name) {
        Matcher sort = SORT.matcher(NameForms.plain(name).replaceAll("[()]", ""));
        if (!sort.find()) {
            return Optional.empty();
        }
        String before = NameForms.plain(name).replaceAll("[()]", "").substring(0, sort.start());
        Matcher level = LEVEL.matcher(before);
        boolean inFront = sort.group(1) == null && level.find();
        String said = inFront ? level.group() : sort.group(1) == null ? "" : sort.group(1);
        return Optional.of(new PlatformClass(said.replaceAll("[省市级]", ""), sort.group(2), inFront ? before.substring(level.end()) : before));
    }

    boolean isOtherThan(PlatformClass other) {
        return !sort.equals(other.sort) || !level.isEmpty() && !other.level.isEmpty() && !level.equals(other.level);
    }

    String label() {
        return (level.isEmpty() ? "" : level + "级") + sort;
    }
}
