package cn.jinchuanggu.intake;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.intake.store.ChangeStore;
import cn.jinchuanggu.intake.table.IntakeTable;
import cn.jinchuanggu.intake.table.IntakeTables;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.imports.ImportCounts;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.listing.imports.Imports;
import cn.jinchuanggu.listing.imports.Imports.Beginning;
import cn.jinchuanggu.listing.imports.Imports.KeptRows;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.listing.sheet.TableFile;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Imports by park staff: a file comes in and is checked, its columns are explained, it is stored, given up or taken back. */
@Service
public class Intakes {

    private static final Set<ImportState> BEFORE_STORING = Set.of(ImportState.MAPPING, ImportState.CHECKED);

    private final Imports imports;
    private final IntakeTables tables;
    private final ChangeStore store;
    private final Clock clock;

    Intakes(Imports imports, IntakeTables tables, ChangeStore store, Clock clock) {
        this.imports = imports;
        this.tables = tables;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes a file in and has it checked; when headers mean nothing by themselves and nobody has said before what they mean, that is
     * asked first. Nothing is written into the graph.
     *
     * @param upload is copied; the caller removes it
     * @param name   of the file, for people
     * @throws InvalidInput when it is no such file, or made to burst
     */
    public ImportRun begin(IntakeKind kind, Path upload, String name, Actor actor) {
        requireStaff(actor);
        Optional<IntakeTable> table = tables.find(kind.key());
        if (table.isEmpty()) {
            return imports.begin(upload, new Beginning(kind.key(), name, countLines(upload), Mode.ONLY_GOOD, ImportState.WAITING, Map.of()), actor);
        }
        Map<Integer, String> headers = headers(upload, table.get());
        Map<String, String> mapping = store.findMapping(mappingId(kind.key(), headers, actor));
        ImportState first = SheetMeaning.of(headers, table.get(), mapping).isOpen() ? ImportState.MAPPING : ImportState.WAITING;
        return imports.begin(upload, new Beginning(kind.key(), name, TableFile.countRows(upload) - 1, Mode.ONLY_GOOD, first, mapping), actor);
    }

    private static int countLines(Path upload) {
        try {
            int lines = TextLines.count(upload);
            if (lines == 0) {
                throw new InvalidInput("file", "文件是空的。", "每行写一个 JSON 对象。");
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> headers(Path file, IntakeTable table) {
        try (TableFile open = TableFile.open(file, text -> table.columns().stream().anyMatch(c -> c.answersTo(text)))) {
            return new TreeMap<>(open.header().cells());
        }
    }

    /** @throws NotFound when there is none that this actor may see */
    public ImportRun getRun(String id, Actor actor) {
        requireStaff(actor);
        return imports.getRun(id, actor);
    }

    /** All imports, newest first. */
    public List<ImportRun> list(Actor actor, int limit) {
        requireStaff(actor);
        return imports.list(actor, null, limit);
    }

    /** The rows that need a look; empty before the check. */
    public Optional<KeptRows> findRows(ImportRun run) {
        return imports.findKept(run);
    }

    /**
     * What the columns of a file mean, for the page on which that is said.
     *
     * @param header   as it stands in the file
     * @param chosen   the field it fills; empty for one to pass over; null when nobody has said
     * @param offered  the field whose name is most like it; empty for none
     */
    public record ColumnChoice(String header, String chosen, String offered) {
    }

    /**
     * The columns that mean nothing by themselves, the fields that could be chosen for them, and what is missing.
     *
     * @param fields  field to header of the template
     * @param missing why the file cannot be read as it is
     */
    public record Mapping(List<ColumnChoice> columns, Map<String, String> fields, List<String> missing) {
    }

    /** Empty for a run whose columns all mean something, or whose file is gone. */
    public Optional<Mapping> findMapping(ImportRun run) {
        Optional<IntakeTable> table = tables.find(run.kind());
        if (table.isEmpty() || !BEFORE_STORING.contains(run.state())) {
            return Optional.empty();
        }
        SheetMeaning meaning = SheetMeaning.of(headers(imports.fileOf(run), table.get()), table.get(), run.mapping());
        List<ColumnChoice> columns = meaning.headers().values().stream().filter(header -> run.mapping().containsKey(header) || meaning.unread().contains(header))
                .map(header -> new ColumnChoice(header, run.mapping().get(header), meaning.suggest(header, table.get()).map(SheetColumn::field).orElse(""))).toList();
        Map<String, String> fields = new LinkedHashMap<>();
        table.get().columns().forEach(c -> fields.put(c.field(), c.header()));
        return columns.isEmpty() && meaning.problems().isEmpty() ? Optional.empty()
                : Optional.of(new Mapping(columns, fields, meaning.problems().stream().map(p -> p.sentence()).toList()));
    }

    /**
     * Says what columns mean, remembers it for this account and header, and has the file checked.
     *
     * @param meanings header to field; an empty field passes over
     * @throws InvalidInput when a field is chosen twice or one that must be there is missing
     * @throws Conflict     when the run is stored already
     */
    public ImportRun map(String id, Map<String, String> meanings, Actor actor) {
        ImportRun run = getRun(id, actor);
        IntakeTable table = tables.find(run.kind()).orElseThrow(() -> new Conflict("这种文件没有列可以对应。"));
        Map<Integer, String> headers = headers(imports.fileOf(run), table);
        Map<String, String> mapping = new HashMap<>(meanings);
        mapping.keySet().retainAll(headers.values());
        SheetMeaning meaning = SheetMeaning.of(headers, table, mapping);
        if (!meaning.problems().isEmpty()) {
            throw new InvalidInput(meaning.problems());
        }
        store.saveMapping(mappingId(run.kind(), headers, actor), mapping);
        return advance(run, "MAP", ImportState.WAITING, BEFORE_STORING, r -> r.mapped(mapping), actor);
    }

    /** Has a checked file stored. @throws Conflict when it is not checked */
    public ImportRun store(String id, Actor actor) {
        return advance(getRun(id, actor), "STORE", ImportState.STORING, Set.of(ImportState.CHECKED), UnaryOperator.identity(), actor);
    }

    /** Takes up an import that has stopped. @throws Conflict when it has not */
    public ImportRun resume(String id, Actor actor) {
        requireStaff(actor);
        return imports.resume(id, actor);
    }

    public boolean mayResume(ImportRun run) {
        return imports.mayContinue(run);
    }

    /** Gives a file up before it is stored. @throws Conflict when it is stored already */
    public ImportRun giveUp(String id, Actor actor) {
        ImportRun run = advance(getRun(id, actor), "GIVE_UP", ImportState.REFUSED, BEFORE_STORING, UnaryOperator.identity(), actor);
        imports.forgetFile(run);
        return run;
    }

    /**
     * Has an import taken back as a whole, in the background; when something was attached since, the run says what.
     *
     * @throws Conflict when it has not ended, or has nothing to take back
     */
    public ImportRun undo(String id, Actor actor) {
        ImportRun run = getRun(id, actor);
        if (!mayUndo(run)) {
            throw new Conflict("这次导入现在是“" + run.state().label() + "”，没有可以撤销的。");
        }
        return imports.advance(id, "UNDO", now -> moved(now, ImportState.UNDOING, now.counts()), actor);
    }

    public boolean mayUndo(ImportRun run) {
        return IntakeKind.find(run.kind()).isPresent() && (run.state() == ImportState.DONE || run.state() == ImportState.STOPPED) && run.counts().stored() > 0;
    }

    private ImportRun advance(ImportRun run, String step, ImportState next, Set<ImportState> from, UnaryOperator<ImportRun> change, Actor actor) {
        return imports.advance(run.id(), step, now -> {
            if (!from.contains(now.state())) {
                throw new Conflict("这次导入现在是“" + now.state().label() + "”，不能这样做。请刷新页面。");
            }
            return moved(change.apply(now), next, next == ImportState.REFUSED ? now.counts() : ImportCounts.NONE);
        }, actor);
    }

    private ImportRun moved(ImportRun run, ImportState next, ImportCounts counts) {
        return run.in(next, counts, next == ImportState.REFUSED ? "已放弃，没有写入任何内容。" : "", OffsetDateTime.now(clock));
    }

    private static String mappingId(String kind, Map<Integer, String> headers, Actor actor) {
        return RecordId.of("map-", actor.username(), kind + "\n" + String.join("\n", headers.values()));
    }

    private static void requireStaff(Actor actor) {
        actor.requireAny(Role.OPERATOR);
    }
}
