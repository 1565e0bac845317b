package cn.jinchuanggu.access.lock;

import java.util.Arrays;

/** What counts as one address: an IPv4 address, or the first half of an IPv6 address, of which one subscriber has all the rest. */
final class Network {

    private static final int HALF = 4;

    private Network() {
    }

    static String of(String address) {
        if (address == null || !address.contains(":")) {
            return String.valueOf(address);
        }
        String[] halves = address.replaceAll("%.*", "").split("::", -1);
        String[] first = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        String[] network = Arrays.copyOf(first, HALF);
        return String.join(":", Arrays.stream(network).map(g -> g == null ? "0" : g).toList()) + "::/64";
    }
}
