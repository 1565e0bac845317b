package cn.jinchuanggu.chain.web;

import cn.jinchuanggu.chain.Chain;
import cn.jinchuanggu.chain.ChainGaps.Supply;
import cn.jinchuanggu.chain.CriteriaFile;
import cn.jinchuanggu.chain.store.PositionStore.Count;
import cn.jinchuanggu.reference.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many stand at each step of a chain, in all and in each industry; every number leads to its list.
 *
 * @param steps the names of the columns; the first is 还不能判断
 * @param rows  all industries first, where each entity counts once
 * @param gaps  what nobody offers, a sentence for each industry and step that lacks something
 */
public record FiguresView(String chain, String kind, String clause, List<StepHead> steps, List<Row> rows, List<Gap> gaps) {

    /** A column. @param meaning what being there means */
    public record StepHead(int number, String name, String meaning) {
    }

    /** An industry. */
    public record Row(String track, List<Cell> cells) {
    }

    /** A number with its list. @param chosen whether that list is open */
    public record Cell(long count, String href, boolean chosen, String label) {
    }

    /** A step of an industry for which some kind of help is offered by nobody. */
    public record Gap(String step, String track, String lacking, long offers) {
    }

    static FiguresView of(Chain chain, List<Count> counts, List<Supply> supplies, ChainAddress address) {
        List<CriteriaFile.Group> steps = chain.steps();
        List<StepHead> heads = new ArrayList<>(List.of(new StepHead(0, "还不能判断", "事实不够")));
        IntStream.rangeClosed(1, steps.size()).forEach(i -> heads.add(new StepHead(i, steps.get(i - 1).name(), steps.get(i - 1).meaning())));
        List<Row> rows = Stream.concat(Stream.of(row(chain, "全部产业", null, heads, counts, address)),
                Codes.listTracks().stream().map(t -> row(chain, t.name(), t.id(), heads, counts, address))).toList();
        List<Gap> gaps = supplies.stream().filter(s -> s.chain() == chain && !s.lacking().isEmpty())
                .map(s -> new Gap(s.stepName(), s.track().name(), String.join("、", s.lacking()), s.offers())).toList();
        return new FiguresView(chain.label(), chain == Chain.CONVERSION ? "成果" : "企业", chain.clause(), heads, rows, gaps);
    }

    private static Row row(Chain chain, String name, String track, List<StepHead> heads, List<Count> counts, ChainAddress address) {
        String wanted = track == null ? "" : track;
        return new Row(name, heads.stream().map(h -> new Cell(
                counts.stream().filter(c -> c.step() == h.number() && c.track().equals(wanted)).mapToLong(Count::count).sum(), address.to(chain, h.number(), track),
                address.chain() == chain && address.step() == h.number() && wanted.equals(address.track() == null ? "" : address.track()),
                name + " " + h.name())).toList());
    }
}
