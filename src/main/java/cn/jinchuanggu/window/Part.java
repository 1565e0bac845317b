package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in a case. */
enum Part {
    /** Who filed it, and everybody of the party it was filed for. */
    APPLICANT("申请人"),
    /** The one officer of the case (第二条：设立服务专员，“一对一”服务). */
    OFFICER("本件的服务专员"),
    /** Anybody of the window, but not in a case of their own. */
    OPERATOR("窗口人员"),
    /** The platform on its rounds. */
    PLATFORM("平台");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    String label() {
        return label;
    }

    /** Everything that this person is in the case; empty for whoever has no part in it. */
    static Set<Part> of(ServiceCase of, Actor actor) {
        if (actor.equals(Actor.PLATFORM)) {
            return EnumSet.of(PLATFORM);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (actor.isVisitor()) {
            return parts;
        }
        if (of.account().equals(actor.username()) || of.partyId().filter(actor::actsFor).isPresent()) {
            parts.add(APPLICANT);
        } else if (actor.has(Role.OPERATOR)) {
            parts.add(OPERATOR);
            if (of.officer().filter(actor.username()::equals).isPresent()) {
                parts.add(OFFICER);
            }
        }
        return parts;
    }
}
