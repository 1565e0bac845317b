package cn.jinchuanggu.site.security;

import cn.jinchuanggu.account.Actor;
import org.springframework.stereotype.Component;

/** Whether somebody may open a page at all, for who shows links: nobody is led to a page that refuses them. */
@Component
public class Doors {

    /** @param href address of a page, with or without a question; a visitor may open what a login would open */
    public boolean mayOpen(Actor actor, String href) {
        return actor.isVisitor() || RouteRules.find(href.split("[?#]", 2)[0]).filter(rule -> rule.isReadBy(actor)).isPresent();
    }
}
