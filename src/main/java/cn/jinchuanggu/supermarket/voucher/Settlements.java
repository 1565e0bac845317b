package cn.jinchuanggu.supermarket.voucher;

/** What is settled with providers for the vouchers that were used, month by month. */
final class Settlements {

    private Settlements() {
    }

    /** What is locked before anything that is settled with this provider changes. */
    static String account(String providerId) {
        return "voucher-settlements-" + providerId;
    }
}
