package cn.jinchuanggu.chain.web;

import cn.jinchuanggu.chain.Chain;
import cn.jinchuanggu.page.ListFields;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in the address of the figures: {@code data, chain, step, track, page, size}.
 *
 * @param illustrative {@code data=demo}; {@code real} for the others
 * @param chain        the chain whose list is open; null for none
 * @param step         the step whose list is open, 0 for 还不能判断
 * @param track        id of an industry; null for all
 */
public record ChainAddress(boolean illustrative, Chain chain, int step, String track, Paging paging) {

    private static final int SIZE = 20;
    /** Of the longer chain. */
    private static final int MOST_STEPS = 5;

    /** @throws InvalidInput with every value that means nothing */
    static ChainAddress of(Map<String, String> address) {
        ListFields fields = new ListFields(address, List.of("data", "chain", "step", "track"));
        Optional<String> data = fields.choice("data", List.of("demo", "real"));
        Optional<Chain> chain = fields.choice("chain", Arrays.stream(Chain.values()).map(ChainAddress::path).toList())
                .flatMap(name -> Arrays.stream(Chain.values()).filter(c -> path(c).equals(name)).findFirst());
        int step = fields.whole("step", 0, chain.map(c -> c.steps().size()).orElse(MOST_STEPS)).orElse(0);
        Optional<String> track = fields.choice("track", Codes.listTracks().stream().map(Track::id).toList());
        return new ChainAddress(data.filter("real"::equals).isEmpty(), chain.orElse(null), step, track.orElse(null), fields.paging(SIZE));
    }

    /** The address of a list, with the same data. @param ofTrack null for all industries */
    String to(Chain of, int atStep, String ofTrack) {
        return "/chain?data=" + (illustrative ? "demo" : "real") + "&chain=" + path(of) + "&step=" + atStep + (ofTrack == null ? "" : "&track=" + ofTrack);
    }

    static String path(Chain chain) {
        return chain.name().toLowerCase(Locale.ROOT);
    }
}
