package cn.jinchuanggu.shared;

/** Money in capital characters (大写金额), as bills and settlement sheets have it, such as {@code 壹万零伍佰元整}. */
public final class CapitalAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final long MOST_FEN = 1_000_000_000_000_000_00L;

    private CapitalAmount() {
    }

    /**
     * @param money whole fen, 0 to below one thousand 万亿 yuan
     * @throws IllegalArgumentException for any other
     */
    public static String of(Money money) {
        long fen = money.inFen();
        if (money.isNegative() || fen >= MOST_FEN || !money.equals(Money.ofFen(fen))) {
            throw new IllegalArgumentException("cannot be written in capital characters: " + money);
        }
        long yuan = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        StringBuilder text = new StringBuilder(yuan == 0 ? "" : whole(yuan) + "元");
        if (jiao == 0 && rest == 0) {
            return text.isEmpty() ? "零元整" : text + "整";
        }
        if (jiao != 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (!text.isEmpty()) {
            text.append('零');
        }
        return rest == 0 ? text + "整" : text.append(DIGITS.charAt(rest)).append('分').toString();
    }

    /** Four digits at a time; one 零 stands for any run of zeros between two digits. */
    private static String whole(long yuan) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
            for (int place = 3; place >= 0; place--) {
                int digit = four / (int) Math.pow(10, place) % 10;
                if (digit == 0) {
                    gap = !text.isEmpty();
                } else {
                    text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                    gap = false;
                }
            }
            text.append(four == 0 ? "" : GROUPS[group]);
        }
        return text.toString();
    }
}
