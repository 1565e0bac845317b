package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in a challenge. */
enum Part {
    PUBLISHER("发榜单位"),
    OPERATOR("园区运营"),
    /** Acts for a unit that may apply and has not. */
    CANDIDATE("符合条件、还没有揭榜的单位"),
    /** Acts for a unit whose application stands. */
    APPLICANT("已揭榜的单位"),
    /** Appointed, and not recused. */
    PANELIST("评审人"),
    /** Acts for the unit that was chosen. */
    WINNER("立项单位"),
    /** Whoever is signed in: an objection to a notice is everybody's right. */
    ANYBODY("登录的人");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    String label() {
        return label;
    }

    /** Everything that this person is in the challenge; empty for a visitor. */
    static Set<Part> of(Challenge challenge, Actor actor) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (actor.isVisitor()) {
            return parts;
        }
        parts.add(ANYBODY);
        if (actor.has(Role.OPERATOR)) {
            parts.add(OPERATOR);
        }
        boolean publisher = actor.actsFor(challenge.publisherPartyId());
        if (publisher) {
            parts.add(PUBLISHER);
        }
        boolean applied = challenge.applicationOf(actor).isPresent();
        if (applied) {
            parts.add(APPLICANT);
        } else if (!publisher && actor.partyId() != null && challenge.terms().applicants().admits(actor)) {
            parts.add(CANDIDATE);
        }
        if (challenge.seatOf(actor.username()).filter(s -> !s.recused()).isPresent()) {
            parts.add(PANELIST);
        }
        if (challenge.winner().filter(w -> actor.actsFor(w.partyId())).isPresent()) {
            parts.add(WINNER);
        }
        return parts;
    }
}
