package cn.jinchuanggu.chain.web;

import cn.jinchuanggu.chain.Chain;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in the address of the figures: {@code data, chain, step, track, page}.
 *
 * @param illustrative {@code data=demo}; {@code real} for the others
 * @param chain        the chain whose list is open; null for none
 * @param step         the step whose list is open, 0 for 还不能判断
 * @param track        id of an industry; null for all
 */
record ChainAddress(boolean illustrative, Chain chain, int step, String track, Paging paging) {

    private static final int SIZE = 20;

    /** @throws InvalidInput with every value that means nothing */
    static ChainAddress of(Map<String, String> address) {
        List<Problem> problems = new ArrayList<>();
        String data = address.getOrDefault("data", "demo");
        if (!List.of("demo", "real").contains(data)) {
            problems.add(new Problem("data", "数据只分 demo（示例）和 real（真实）。", "请改正或去掉这一项。"));
        }
        Optional<Chain> chain = text(address, "chain").flatMap(name -> Arrays.stream(Chain.values()).filter(c -> path(c).equals(name)).findFirst());
        if (text(address, "chain").isPresent() && chain.isEmpty()) {
            problems.add(new Problem("chain", "没有这条链条。", "可选：" + Arrays.stream(Chain.values()).map(ChainAddress::path).collect(Collectors.joining("、")) + "。"));
        }
        int step = number(address, "step", 0, chain.map(c -> c.steps().size()).orElse(5), 0, problems);
        Optional<String> track = text(address, "track");
        if (track.isPresent() && Codes.findTrack(track.get()).isEmpty()) {
            problems.add(new Problem("track", "没有编号为 " + track.get() + " 的产业。", "可选：" + Codes.listTracks().stream().map(Track::id).collect(Collectors.joining("、")) + "。"));
        }
        int page = number(address, "page", 1, Paging.LAST_PAGE, 1, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new ChainAddress(data.equals("demo"), chain.orElse(null), step, track.orElse(null), new Paging(page, SIZE));
    }

    /** The address of a list, with the same data. @param ofTrack null for all industries */
    String to(Chain of, int atStep, String ofTrack) {
        return "/chain?data=" + (illustrative ? "demo" : "real") + "&chain=" + path(of) + "&step=" + atStep + (ofTrack == null ? "" : "&track=" + ofTrack);
    }

    static String path(Chain chain) {
        return chain.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(Map<String, String> address, String name) {
        return Optional.ofNullable(address.get(name)).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static int number(Map<String, String> address, String name, int least, int most, int usual, List<Problem> problems) {
        Optional<String> text = text(address, name);
        if (text.isEmpty()) {
            return usual;
        }
        if (text.get().matches("[0-9]{1,6}") && Integer.parseInt(text.get()) >= least && Integer.parseInt(text.get()) <= most) {
            return Integer.parseInt(text.get());
        }
        problems.add(new Problem(name, name + " 应当是 " + least + " 至 " + most + " 之间的整数。", "请改正或去掉这一项。"));
        return usual;
    }
}
