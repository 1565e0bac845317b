package cn.jinchuanggu.supermarket.order;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is in an order. */
public enum Part {
    CUSTOMER("客户"),
    PROVIDER("服务机构"),
    /** Decides disputes; never in an order of the own party. */
    OPERATOR("园区运营");

    static final Set<Part> SIDES = EnumSet.of(CUSTOMER, PROVIDER);

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** Everything that this person is in the order; empty for a visitor. */
    static Set<Part> of(Order order, Actor actor) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (actor.actsFor(order.customerPartyId())) {
            parts.add(CUSTOMER);
        }
        if (actor.actsFor(order.providerPartyId())) {
            parts.add(PROVIDER);
        }
        if (parts.isEmpty() && actor.has(Role.OPERATOR)) {
            parts.add(OPERATOR);
        }
        return parts;
    }
}
