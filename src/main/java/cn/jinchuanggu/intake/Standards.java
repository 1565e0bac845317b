package cn.jinchuanggu.intake;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.CreditCode;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Orcid;
import cn.jinchuanggu.shared.PatentNumber;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes, numbers and days as their standards write them. Each method takes what a person wrote, gives it as it is stored, and
 * throws {@link InvalidInput} with what is wrong and what to do.
 */
public final class Standards {

    /** First two digits of GB/T 2260: the provinces, regions and municipalities. */
    private static final Set<String> PROVINCES = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42",
            "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2}))?(?:[-/.月](\\d{1,2}))?[年月日]?");
    private static final Pattern INDUSTRY = Pattern.compile("(?:[A-T](?:\\d{2,4})?|\\d{2,4})");
    private static final int LAST_DIVISION = 97;
    private static final Pattern INSTITUTION = Pattern.compile("\\d{5}|\\d{10}");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,79}");
    private static final Pattern TOPIC_ID = Pattern.compile("concept-[^\\s\\p{Cntrl}]{1,200}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,500}");
    private static final Set<String> GRADES = Set.of("A", "B", "C", "示例");

    private Standards() {
    }

    /** 统一社会信用代码 (GB 32100), its check digit included. */
    public static String creditCode(String written) {
        return CreditCode.find(written).map(CreditCode::text).orElseThrow(() -> wrong("统一社会信用代码“" + written + "”校验不通过。", "请核对 18 位，不含字母 I、O、S、V、Z。"));
    }

    /** A Chinese patent (application) number, its check digit included. */
    public static String patentNumber(String written) {
        return PatentNumber.find(written).map(PatentNumber::text).orElseThrow(() -> wrong("专利号“" + written + "”校验不通过。", "请写申请号，如 201710601862.3，前面可以有 ZL。"));
    }

    /** ORCID iD (ISO/IEC 7064). */
    public static String orcid(String written) {
        return Orcid.find(written).map(Orcid::text).orElseThrow(() -> wrong("ORCID“" + written + "”校验不通过。", "请写成 0000-0002-1825-0097。"));
    }

    /** Six digits of GB/T 2260, or a name of the list. Of 长治 only codes that are in the list. */
    public static String region(String written) {
        String code = plain(written);
        if (code.matches("\\d{6}") && PROVINCES.contains(code.substring(0, 2)) && (!Codes.isInChangzhi(code) || Codes.findRegion(code).isPresent())) {
            return code;
        }
        return Codes.listRegions().entrySet().stream().filter(e -> e.getValue().equals(written.strip())).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> wrong("“" + written + "”不是行政区划代码。", "请写 GB/T 2260 的六位代码，如 140404，或代码表里的名称，如上党区。"));
    }

    /** A class of GB/T 4754: a letter, or two to four digits. */
    public static String industry(String written) {
        String code = plain(written).toUpperCase(Locale.ROOT);
        String digits = code.replaceAll("\\D", "");
        boolean known = INDUSTRY.matcher(code).matches() && (digits.isEmpty() || inDivisions(Integer.parseInt(digits.substring(0, 2))));
        return known ? code : refuse("“" + written + "”不是国民经济行业代码。", "请写 GB/T 4754 的代码，如 3974。");
    }

    private static boolean inDivisions(int division) {
        return division >= 1 && division <= LAST_DIVISION;
    }

    /** TRL, 1 through 9 (GB/T 22900). */
    public static long readiness(String written) {
        String plain = plain(written).toUpperCase(Locale.ROOT).replaceFirst("^TRL-?", "").replaceFirst("级$", "");
        return plain.matches("[1-9]") ? Long.parseLong(plain) : refuse("成熟度“" + written + "”应当是 1 到 9 的整数。", "按 GB/T 22900 填写。");
    }

    /** Code of a university: five digits, or ten with the region. */
    public static String institutionCode(String written) {
        String code = plain(written);
        return INSTITUTION.matcher(code).matches() ? code : refuse("院校代码“" + written + "”应当是 5 位或 10 位数字。", "请照教育部名单填写，如 4114010122。");
    }

    /** A day between 1900 and 2100. */
    public static LocalDate day(String written) {
        String day = since(written);
        return day.length() == 10 ? LocalDate.parse(day) : refuse("“" + written + "”不是完整的日期。", "请写到日，如 2024-03-01。");
    }

    /** ISO 8601 day, month or year, between 1900 and 2100. */
    public static String since(String written) {
        Matcher m = DATE.matcher(plain(written));
        if (!m.matches() || m.group(2) == null && m.group(3) != null) {
            return refuse("“" + written + "”不是日期。", "请写成 2024-03-01、2024-03 或 2024。");
        }
        int year = Integer.parseInt(m.group(1));
        if (year < 1900 || year > 2100) {
            return refuse("“" + written + "”不在 1900 年到 2100 年之间。", "请核对年份。");
        }
        try {
            return m.group(2) == null ? m.group(1) : m.group(3) == null ? YearMonth.of(year, Integer.parseInt(m.group(2))).toString()
                    : LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))).toString();
        } catch (DateTimeException e) {
            return refuse("“" + written + "”这一天不存在。", "请核对月和日。");
        }
    }

    /** Id of an entity. */
    public static String id(String written) {
        String id = written.strip();
        return ID.matcher(id).matches() ? id : refuse("编号“" + written + "”不合规则。", "用 2 到 80 个字母、数字、点、横线或下划线，以字母或数字开头。");
    }

    /** Id of a topic, which is made of its name. */
    public static String topicId(String written) {
        return TOPIC_ID.matcher(written).matches() ? written : refuse("编号“" + written + "”不合规则。", "概念的编号是 concept- 加上它的名称，没有空白，最多 200 字。");
    }

    /** An address of the web. */
    public static String address(String written) {
        String address = written.strip();
        return ADDRESS.matcher(address).matches() ? address : refuse("“" + written + "”不是网址。", "请写完整的网址，以 http:// 或 https:// 开头。");
    }

    /** How much a source counts. */
    public static String grade(String written) {
        String grade = plain(written).toUpperCase(Locale.ROOT);
        return GRADES.contains(grade) ? grade : refuse("来源等级“" + written + "”不在可选项中。", "可选：A（官方）、B（媒体）、C（转载待核）。");
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static <T> T refuse(String message, String remedy) {
        throw wrong(message, remedy);
    }

    private static InvalidInput wrong(String message, String remedy) {
        return new InvalidInput("", message, remedy);
    }
}
