package cn.jinchuanggu.identity;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.PersonalData;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statement as an operator enters it.
 *
 * @param source key of a source, or null for the operator's own knowledge
 * @param since  ISO 8601 day, month or year, or null
 * @param until  the same, not before {@code since}, or null
 */
record NewStatement(String property, String value, String source, String since, String until) {

    private static final int LONGEST_PROPERTY = 40;
    private static final int LONGEST_VALUE = 500;
    private static final Pattern DAY = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /**
     * @param fields {@code property, value, source, since, until}
     * @throws InvalidInput with every problem
     */
    static NewStatement read(Map<String, ?> fields) {
        InputFields input = new InputFields(fields);
        String property = input.text("property", "事实", LONGEST_PROPERTY);
        String value = input.text("value", "内容", LONGEST_VALUE);
        String source = input.text("source", "来源", 100);
        String since = day("since", "自何时", input);
        String until = day("until", "止于何时", input);
        if (property == null) {
            input.refuse("property", "没有写明是哪一项事实。", "例如：所在地、任职、法定代表人以外的公开事项。");
        }
        if (value == null) {
            input.refuse("value", "没有写明内容。", "请照来源写。");
        } else {
            PersonalData.find(value).ifPresent(kind -> {
                input.refuse("value", "内容里像有" + kind + "。", "平台不收个人联系方式和证件号，请删去。");
            });
        }
        if (since != null && until != null && until.compareTo(since) < 0) {
            input.refuse("until", "止于 " + until + "，早于开始的 " + since + "。", "请核对两个日期。");
        }
        input.finish();
        return new NewStatement(property, value, source, since, until);
    }

    private static String day(String field, String label, InputFields input) {
        String text = input.text(field, label, 10);
        return text == null || DAY.matcher(text).matches() ? text : input.refuse(field, label + "“" + text + "”读不懂。", "请写成 2024、2024-11 或 2024-11-28。");
    }
}
