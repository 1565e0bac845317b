package cn.jinchuanggu.access;

import cn.jinchuanggu.shared.ListOrder;

/** The orders of the list of accounts. */
public enum AccountOrder implements ListOrder {
    NAME("按用户名"),
    LAST_LOGIN("最久未登录在前"),
    CREATED("最新建立在前");

    private final String label;

    AccountOrder(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
