package cn.jinchuanggu.engagement.deal;

/** How a price is found (促进科技成果转化法第十八条). */
public enum PriceWay {
    AGREED("协议定价"),
    LISTING("挂牌交易"),
    AUCTION("拍卖");

    private final String label;

    PriceWay(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
