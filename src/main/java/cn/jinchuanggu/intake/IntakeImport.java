package cn.jinchuanggu.intake;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.intake.store.SnapshotStore;
import cn.jinchuanggu.intake.table.IntakeTable;
import cn.jinchuanggu.intake.table.IntakeTables;
import cn.jinchuanggu.listing.imports.ImportCounts;
import cn.jinchuanggu.listing.imports.ImportKind;
import cn.jinchuanggu.listing.imports.ImportPart;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.listing.imports.OpenImport;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.listing.sheet.TableFile;
import cn.jinchuanggu.shared.InvalidInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Files of the intake as the job of imports takes them: checked first, stored when somebody says so, taken back as a whole. */
@Component
class IntakeImport implements ImportKind {

    private static final int PASSED_AT_ONCE = 1_000;

    private final IntakeTables tables;
    private final SnapshotStore store;
    private final Comparing comparing;
    private final Writing writing;
    private final Undoing undoing;
    private final WaitingFiles waiting;

    IntakeImport(IntakeTables tables, SnapshotStore store, Comparing comparing, Writing writing, Undoing undoing, WaitingFiles waiting) {
        this.tables = tables;
        this.store = store;
        this.comparing = comparing;
        this.writing = writing;
        this.undoing = undoing;
        this.waiting = waiting;
    }

    @Override
    public boolean takes(String kind) {
        return IntakeKind.find(kind).isPresent();
    }

    @Override
    public boolean isAskedFirst() {
        return true;
    }

    @Override
    public OpenImport open(ImportRun run, Path file, Actor actor) {
        actor.requireAny(Role.OPERATOR);
        boolean joinsFiles = run.kind().equals(IntakeKind.RELATION.key()) && run.state() != ImportState.STORING;
        return new Open(run, rows(run, file, actor, joinsFiles ? waiting.list(run, actor, (other, path) -> rows(other, path, actor, List.of())) : List.of()));
    }

    private RowSource rows(ImportRun run, Path file, Actor actor, List<Found> awaited) {
        Optional<IntakeTable> table = tables.find(run.kind());
        return table.isPresent() ? sheet(run, file, table.get(), actor, awaited) : new ExchangeRowSource(file, GraphWriter.ENTERED_BY + actor.username());
    }

    private RowSource sheet(ImportRun run, Path file, IntakeTable table, Actor actor, List<Found> awaited) {
        TableFile opened = TableFile.open(file, text -> table.columns().stream().anyMatch(c -> c.answersTo(text)));
        SheetMeaning meaning = SheetMeaning.of(opened.header().cells(), table, run.mapping());
        if (!meaning.problems().isEmpty()) {
            opened.close();
            throw new InvalidInput(meaning.problems());
        }
        return new SheetRowSource(opened, table, meaning, store, actor, awaited);
    }

    @Override
    public String messageOf(ImportRun run, ImportState end) {
        ImportCounts c = run.counts();
        String counts = "新增 %,d 行，有变化 %,d 行，相同 %,d 行，有问题 %,d 行。".formatted(c.good(), c.changed(), c.duplicate(), c.faulty());
        return switch (end) {
            case DONE -> counts + "写入了 %,d 行。".formatted(c.stored()) + (c.faulty() == 0 ? "" : "有问题的没有导入，改好后再上传即可。");
            case CHECKED -> counts + "还没有写入任何内容。";
            default -> counts;
        };
    }

    @Override
    public boolean undo(ImportRun run, BooleanSupplier goesOn) {
        return undoing.undo(run.id(), goesOn);
    }

    /** A file that is being read. */
    private final class Open implements OpenImport {

        private final ImportRun run;
        private final RowSource source;
        private final Planner planner;
        private List<RowDraft> last = List.of();

        Open(ImportRun run, RowSource source) {
            this.run = run;
            this.source = source;
            this.planner = new Planner(store, comparing, source);
        }

        @Override
        public List<String> unknownColumns() {
            return source.unread();
        }

        @Override
        public Map<Integer, String> headers() {
            return source.headers();
        }

        @Override
        public void skip(int rows) {
            int left = rows;
            List<RowDraft> passed = left == 0 ? List.of() : source.next(Math.min(left, PASSED_AT_ONCE));
            while (!passed.isEmpty()) {
                planner.pass(passed);
                left -= passed.size();
                passed = left == 0 ? List.of() : source.next(Math.min(left, PASSED_AT_ONCE));
            }
        }

        @Override
        public boolean read(int most) {
            last = source.next(most);
            return !last.isEmpty();
        }

        @Override
        public ImportPart check() {
            return part(planner.plan(last), false);
        }

        @Override
        public ImportPart store() {
            writing.takeTurn();
            Planner.Plan plan = planner.plan(last);
            writing.write(run.id(), plan);
            return part(plan, true);
        }

        private ImportPart part(Planner.Plan plan, boolean stored) {
            int good = count(plan, Status.GOOD);
            int changed = count(plan, Status.CHANGED);
            return new ImportPart(plan.rows().stream().map(PlannedRow::marked).toList(), new ImportCounts(plan.rows().size(), good, count(plan, Status.FAULTY),
                    count(plan, Status.DUPLICATE), stored ? good + changed : 0, changed));
        }

        private static int count(Planner.Plan plan, Status status) {
            return (int) plan.rows().stream().filter(row -> row.status() == status).count();
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
