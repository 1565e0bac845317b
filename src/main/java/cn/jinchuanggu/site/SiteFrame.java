package cn.jinchuanggu.site;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.site.security.CurrentActor;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What the layout needs on every page, error pages included; templates call it {@code @site}.
 */
@Component("site")
public class SiteFrame {

    private final CurrentActor current;

    SiteFrame(CurrentActor current) {
        this.current = current;
    }

    /** Who reads this page. */
    public Actor me() {
        return current.get();
    }

    /** The menu for this reader. */
    public List<NavItem> nav() {
        return NavItem.listFor(current.get());
    }
}
