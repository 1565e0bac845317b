package cn.jinchuanggu.listing.indicator;

/**
 * The words directly behind a quantity: 以上, 以下, 以内, 左右.
 *
 * @param operator    the bound they state; null when none
 * @param approximate whether they say 左右
 * @param end         offset after them
 */
record BackWords(Operator operator, boolean approximate, int end) {

    private static final String[] AT_LEAST = {"及以上", "或以上", "以上", "之上", "(含)以上", "(含)及以上", "+"};
    private static final String[] AT_MOST = {"及以下", "或以下", "以下", "之下", "(含)以下", "(含)及以下", "以内", "之内", "(含)以内"};
    private static final String[] ABOUT = {"左右", "上下"};
    private static final String NOT_WITHIN = "部径外容存置壁腔孔表燃涵科服衬蒙";

    static BackWords after(PlainText text, int end, MeasureUnit unit) {
        int i = text.skipSpaces(end);
        for (String w : AT_LEAST) {
            if (text.startsAt(i, w)) {
                return new BackWords(Operator.AT_LEAST, false, i + w.length());
            }
        }
        for (String w : AT_MOST) {
            if (text.startsAt(i, w)) {
                return new BackWords(Operator.AT_MOST, false, i + w.length());
            }
        }
        for (String w : ABOUT) {
            if (text.startsAt(i, w)) {
                return new BackWords(null, true, i + w.length());
            }
        }
        boolean duration = unit.dimension().equals(Dimension.TIME) || unit.dimension().equals(Dimension.CALENDAR)
                || unit.symbol().equals("工作日");
        char next = text.at(i + 1);
        boolean ends = !PlainText.isHan(next) || next == '的';
        boolean within = text.at(i) == '内' && (ends || duration && NOT_WITHIN.indexOf(next) < 0);
        return within ? new BackWords(Operator.AT_MOST, false, i + 1) : new BackWords(null, false, end);
    }
}
