package cn.jinchuanggu.intake;

import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.intake.exchange.ExchangeSource;
import cn.jinchuanggu.intake.exchange.ExchangeText;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lines of an exchange file: sources first, then nodes, then ties, wherever they stand; so the file is read three times. */
final class ExchangeRowSource implements RowSource {

    private static final Map<Integer, String> HEADERS = Map.of(0, "内容");
    private static final int SHOWN = 500;

    /** What is taken in one reading of the file. */
    private enum Stage {
        SOURCES, NODES, TIES
    }

    private final Path file;
    private final String enteredBy;
    /** Ids that some tie of the file gives an owner. */
    private final Set<String> owned = new HashSet<>();
    private Stage stage = Stage.SOURCES;
    private TextLines lines;

    /** @param enteredBy source of ties that people entered into the installation that wrote the file */
    ExchangeRowSource(Path file, String enteredBy) {
        this.file = file;
        this.enteredBy = enteredBy;
        open();
    }

    @Override
    public Map<Integer, String> headers() {
        return HEADERS;
    }

    @Override
    public List<String> unread() {
        return List.of();
    }

    @Override
    public String headerOf(String property) {
        return property;
    }

    @Override
    public List<RowDraft> next(int most) {
        List<RowDraft> rows = new ArrayList<>();
        try {
            while (rows.size() < most && stage != null) {
                String line = lines.next();
                if (line == null) {
                    lines.close();
                    stage = stage == Stage.TIES ? null : Stage.values()[stage.ordinal() + 1];
                    if (stage != null) {
                        open();
                    }
                } else {
                    take(line.strip(), rows);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new InvalidInput("file", "文件第 %,d 行之后读不下去。".formatted(lines.number()), "请存为 UTF-8 再上传。");
        }
    }

    private void take(String line, List<RowDraft> rows) {
        if (line.isEmpty()) {
            return;
        }
        TreeMap<Integer, String> cells = new TreeMap<>(Map.of(0, line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…"));
        try {
            ExchangeLine said = ExchangeText.read(line, enteredBy);
            if (stage == Stage.SOURCES && said instanceof ExchangeTie tie && FitChecks.OWNERSHIP.contains(tie.type())) {
                owned.add(tie.to());
            }
            if (stageOf(said) == stage) {
                rows.add(new RowDraft(lines.number(), cells, titleOf(said), List.of(said), List.of()));
            }
        } catch (InvalidInput e) {
            // told once, in the first reading
            if (stage == Stage.SOURCES) {
                rows.add(new RowDraft(lines.number(), cells, null, List.of(), e.problems()));
            }
        }
    }

    @Override
    public boolean givesOwner(String listing) {
        return owned.contains(listing);
    }

    private static Stage stageOf(ExchangeLine line) {
        return switch (line) {
            case ExchangeSource source -> Stage.SOURCES;
            case ExchangeNode node -> Stage.NODES;
            case ExchangeTie tie -> Stage.TIES;
        };
    }

    private static String titleOf(ExchangeLine line) {
        return switch (line) {
            case ExchangeSource source -> source.title();
            case ExchangeNode node -> node.name();
            case ExchangeTie tie -> tie.key();
        };
    }

    private void open() {
        try {
            lines = TextLines.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
