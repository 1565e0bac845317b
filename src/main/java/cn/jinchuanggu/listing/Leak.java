package cn.jinchuanggu.listing;

/**
 * Words in a public text that name somebody or lead to somebody.
 *
 * @param field name of the field they stand in
 * @param words as written
 */
public record Leak(String field, Kind kind, String words) {

    /** What gives somebody away, and what to write instead. */
    public enum Kind {
        LINK("网址", "请去掉网址，用文字说明。"),
        EMAIL("邮箱", "请去掉邮箱；双方同意披露之后再交换联系方式。"),
        PHONE("电话", "请去掉电话；双方同意披露之后再交换联系方式。"),
        MESSENGER("即时通信账号", "请去掉账号；双方同意披露之后再交换联系方式。"),
        PATENT("专利号或登记号", "请写成“已授权发明专利 2 项”，号码在对接之后再给。"),
        CREDIT_CODE("统一社会信用代码", "请去掉代码。"),
        BRAND("品牌", "请写成产品的类别，如“进口五轴机床”。"),
        NAME("单位名称", "请写成单位的类别，如“一家煤机企业”。");

        private final String label;
        private final String remedy;

        Kind(String label, String remedy) {
            this.label = label;
            this.remedy = remedy;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }
    }

    /** What it is and what to do, in one Chinese sentence. */
    public String sentence() {
        return "“" + words + "”像是" + kind.label + "。" + kind.remedy;
    }
}
