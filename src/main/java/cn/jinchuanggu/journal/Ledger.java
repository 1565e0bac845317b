package cn.jinchuanggu.journal;

/**
 * The books of the journal, each one chain of hashes. A transaction that writes into several does so in the order of these
 * constants, so that no two wait for each other in a circle.
 */
public enum Ledger {
    /** What parties entrust to brokers. */
    MANDATE("委托"),
    /** Who introduced whom, under which mandate, and what was disclosed: what fees rest on. */
    INTRODUCTION("引荐"),
    /** Negotiation, pricing and notice. */
    DEAL("交易"),
    /** Contracts, their registration and their payments. */
    CONTRACT("技术合同"),
    /** Every step of a claim, with the digest of its event. */
    CLAIM("政策申报"),
    /** What people said about a match: taken up, refused for a reason, not relevant. */
    FEEDBACK("匹配反馈"),
    /** What happened to a listing after it was published: confirmed, closed, withdrawn. */
    LISTING("条目"),
    /** Who looked at what is protected. */
    ACCESS("查阅"),
    /** Files of many rows that were read in. */
    IMPORT("导入"),
    /** Which entities were judged the same, merged, and taken apart again. */
    IDENTITY("同一性"),
    /** Questions that staff put to the graph. */
    QUESTION("图谱查询"),
    /** Which keys people gave to programs, and took back. */
    TOKEN("访问令牌"),
    /** Parties that do not want to be asked for introductions, and those that changed their mind. */
    INTRODUCING("引荐人设置"),
    /** What happened in the cases of the one window. */
    CASE("一窗代办"),
    /** Orders of the 科技服务超市: from the booking to the rating, with what was paid and by whom. */
    ORDER("服务订单"),
    /** Innovation vouchers: budgets, grants, what orders reserve and use, settlements with providers. Written after ORDER. */
    VOUCHER("创新券"),
    /** What somebody wants done for them, the offers to it, and the one that was accepted. */
    REQUEST("代办"),
    /** What enterprises declare of their years, and who was taken into the libraries and out of them. */
    POOL("培育库"),
    /** Which enterprises are resident, since when, by which agreement, and what they report as revenue. */
    RESIDENCY("入驻和营收"),
    /** 揭榜挂帅: what was put up, who applied under seal, how the panel decided, what was paid. */
    CHALLENGE("揭榜挂帅"),
    /** What funds and banks that took up a financing need said of it. */
    FINANCING("融资对接"),
    /** What persons agreed to and asked for about their own data, how that was decided, and what was forgotten when its time was over. */
    PRIVACY("个人信息"),
    /** Explanations that somebody calls wrong. */
    DOUBT("解释不准"),
    /** Papers that were issued with a check code. */
    PAPER("出具的文件"),
    /** Who came in, who was refused, what was taken away and what was set otherwise. Written last, and read by auditors only. */
    SECURITY("安全");

    private final String label;

    Ledger(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
