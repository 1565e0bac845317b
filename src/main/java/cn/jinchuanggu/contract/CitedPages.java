package cn.jinchuanggu.contract;

import cn.jinchuanggu.account.Actor;

/** Pages of what rests on a contract: one bean for each feature that has some. */
public interface CitedPages {

    /** Whether the address is one of this feature and this reader may open it. */
    boolean mayOpen(String href, Actor reader);
}
