package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in a deal. */
enum Part {
    SUPPLIER("技术供给方"),
    /** Who posted the need, and who buys when that is another party. */
    DEMANDER("技术需求方"),
    BROKER("介绍双方的经纪人"),
    OPERATOR("园区运营"),
    /** Whoever is signed in: an objection to a notice is everybody's right. */
    ANYBODY("登录的人");

    static final Set<Part> SIDES = EnumSet.of(SUPPLIER, DEMANDER);
    static final Set<Part> SUPPLYING = EnumSet.of(SUPPLIER, OPERATOR);
    static final Set<Part> INSIDE = EnumSet.of(SUPPLIER, DEMANDER, BROKER, OPERATOR);

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    String label() {
        return label;
    }

    /** Everything that this person is in the deal; empty for a visitor. */
    static Set<Part> of(Deal deal, Actor actor) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (actor.isVisitor()) {
            return parts;
        }
        parts.add(ANYBODY);
        if (actor.actsFor(deal.supplierPartyId())) {
            parts.add(SUPPLIER);
        }
        if (actor.actsFor(deal.demanderPartyId()) || actor.actsFor(deal.buyerPartyId())) {
            parts.add(DEMANDER);
        }
        if (deal.brokerAccount().filter(actor.username()::equals).isPresent()) {
            parts.add(BROKER);
        }
        if (actor.has(Role.OPERATOR)) {
            parts.add(OPERATOR);
        }
        return parts;
    }
}
