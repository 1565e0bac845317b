package cn.jinchuanggu.shared;

/**
 * What a list shows of something that belongs to a person: enough to tell two apart, too little to use. Of a text that is too
 * short for its rule nothing is shown but stars.
 */
public final class Mask {

    private static final int PHONE_FRONT = 3;
    private static final int PHONE_BACK = 4;
    private static final int PHONE_SHORTEST = 11;
    private static final int IDENTITY_FRONT = 1;
    private static final int IDENTITY_BACK = 1;
    private static final int IDENTITY_SHORTEST = 15;

    private Mask() {
    }

    /** The first three and the last four digits: {@code 138****5678}. */
    public static String phone(String number) {
        return middle(number, PHONE_FRONT, PHONE_BACK, PHONE_SHORTEST);
    }

    /** The first and the last character of an identity number. */
    public static String identity(String number) {
        return middle(number, IDENTITY_FRONT, IDENTITY_BACK, IDENTITY_SHORTEST);
    }

    /** The first character of a name, and stars for the rest: {@code 王**}. */
    public static String name(String name) {
        if (name.isEmpty()) {
            return "";
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    /** The first character before the @, and the domain: {@code w***@example.com}. */
    public static String mail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "*".repeat(address.length()) : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }

    private static String middle(String text, int front, int back, int shortest) {
        return text.length() < shortest ? "*".repeat(text.length())
                : text.substring(0, front) + "*".repeat(text.length() - front - back) + text.substring(text.length() - back);
    }
}
