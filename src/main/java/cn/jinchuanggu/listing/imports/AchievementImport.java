package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.sheet.AchievementSheet;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import cn.jinchuanggu.listing.sheet.SheetTaking;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Large sheets in which an institution lists its own achievements. */
@Component
class AchievementImport implements ImportKind {

    private final AchievementSheet sheet;

    AchievementImport(AchievementSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public boolean takes(String kind) {
        return kind.equals(ImportRun.OWN_ACHIEVEMENTS);
    }

    @Override
    public OpenImport open(ImportRun run, Path file, Actor actor) {
        return new Open(sheet.open(file, actor), actor);
    }

    @Override
    public boolean isAskedFirst() {
        return false;
    }

    @Override
    public String messageOf(ImportRun run, ImportState end) {
        ImportCounts c = run.counts();
        String counts = "可导入 %,d 行，有问题 %,d 行，重复 %,d 行。".formatted(c.good(), c.faulty(), c.duplicate());
        if (end == ImportState.REFUSED) {
            return counts + "因为有行有问题，没有保存任何内容。请改好后再上传，或选择只导入没有问题的行。";
        }
        return run.mode() == Mode.CHECK ? counts + "还没有保存任何内容。"
                : counts + "新导入 %,d 项成果。".formatted(c.stored()) + (c.faulty() == 0 ? "" : "请改好有问题的行，只上传这些行即可。");
    }

    @Override
    public boolean undo(ImportRun run, BooleanSupplier goesOn) {
        throw new Conflict("本单位用表格登记的成果不能整批撤销。请逐项撤回。");
    }

    /** A sheet of achievements that is being taken. */
    private final class Open implements OpenImport {

        private final SheetTaking taking;
        private final Actor actor;
        private SheetTaking.Part last;

        Open(SheetTaking taking, Actor actor) {
            this.taking = taking;
            this.actor = actor;
        }

        @Override
        public List<String> unknownColumns() {
            return taking.unknownColumns();
        }

        @Override
        public Map<Integer, String> headers() {
            return taking.headers();
        }

        @Override
        public void skip(int rows) {
            taking.skip(rows);
        }

        @Override
        public boolean read(int most) {
            last = taking.next(most);
            return !last.isEmpty();
        }

        @Override
        public ImportPart check() {
            return part(0);
        }

        @Override
        public ImportPart store() {
            return part(sheet.store(last, actor));
        }

        private ImportPart part(int stored) {
            return new ImportPart(last.rows(), new ImportCounts(last.rows().size(), last.count(Status.GOOD), last.count(Status.FAULTY),
                    last.count(Status.DUPLICATE), stored));
        }

        @Override
        public void close() {
            taking.close();
        }
    }
}
