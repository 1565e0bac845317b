package cn.jinchuanggu.backup;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.backup.store.Filling;
import cn.jinchuanggu.backup.store.WholeGraph.NodeLine;
import cn.jinchuanggu.backup.store.WholeGraph.TieLine;
import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Reads a backup into an empty graph. Nothing is written before the whole file was read and found right; what is written then is
 * marked until it was compared with the file, so that a platform never starts on half of it.
 */
@Component
public class Restoration {

    private static final int TOGETHER = 2_000;
    private static final String INDEX = "index";

    private final DataFolder data;
    private final Filling filling;
    private final Taking taking;
    private final ObjectProvider<GraphChecks> checks;
    private final ObjectProvider<Journal> journal;
    private final ObjectProvider<AuditTrail> audit;

    /** @param checks and the other two ask for the newest schema when they are made, which is after the content is there */
    Restoration(DataFolder data, Filling filling, Taking taking, ObjectProvider<GraphChecks> checks, ObjectProvider<Journal> journal,
            ObjectProvider<AuditTrail> audit) {
        this.data = data;
        this.filling = filling;
        this.taking = taking;
        this.checks = checks;
        this.journal = journal;
        this.audit = audit;
    }

    /**
     * Restores.
     *
     * @param progress is told what is being done, in Chinese
     * @return what was wrong already when the backup was made: broken ledgers, checks that fail; empty when all is well
     * @throws InvalidInput when the file is not right, the installation is not empty, or what was read back is not what stands in the file
     */
    public List<Problem> restore(Path file, Consumer<String> progress) {
        try (BackupFile backup = BackupFile.open(file)) {
            Manifest manifest = backup.manifest();
            refuseNewer(manifest);
            progress.accept("检查 " + file.getFileName() + "：" + manifest.summary() + "。");
            backup.verify();
            makeSureItIsEmpty(progress);
            filling.mark(file.getFileName().toString());
            fill(backup, progress);
            progress.accept("核对：再导出一遍，与备份逐字节比较。");
            compare(manifest, taking.look(manifest.schema()));
            progress.accept("核对：图谱检查、台账的哈希链。");
            List<Problem> before = check();
            forgetIndex();
            filling.unmark();
            audit.getObject().record(AuditKind.RESTORE, Actor.PLATFORM, Backups.OBJECT, Map.of("file", file.getFileName().toString(), "takenAt", manifest.takenAt(),
                    "nodes", manifest.countNodes(), "ties", manifest.countTies(), "schema", manifest.schema()));
            progress.accept("已恢复。检索索引在下次启动时从图谱重建。");
            return before;
        } catch (IOException e) {
            throw new InvalidInput("--file", "文件 " + file + " 不能关闭：" + e.getMessage(), "");
        }
    }

    private static void refuseNewer(Manifest manifest) {
        String newest = GraphSchema.newestVersion();
        if (manifest.schema().compareTo(newest) > 0) {
            throw new InvalidInput("--file", "备份的图谱版本是 " + manifest.schema() + "，比这个版本的 " + newest + " 新。",
                    "请用写它的版本（" + manifest.product() + "）或更新的版本恢复。没有写入任何内容。");
        }
    }

    private void makeSureItIsEmpty(Consumer<String> progress) {
        if (filling.isUnfinished()) {
            progress.accept("清掉上一次没有完成的恢复。");
            filling.removeLeftovers();
        } else if (!filling.isEmpty()) {
            throw new InvalidInput("", "这个安装里已经有内容，不能恢复到这里。",
                    "请用 --jinchuanggu.graph.data-folder=… 指定一个空的数据目录，或用 --spring.neo4j.uri=… 指向一个空的数据库。没有写入任何内容。");
        }
    }

    private void fill(BackupFile backup, Consumer<String> progress) {
        filling.bringTo(backup.manifest().schema());
        Batches<NodeLine> nodes = new Batches<>(filling::createNodes, "节点", progress);
        backup.eachNode(nodes);
        nodes.flush();
        Batches<TieLine> ties = new Batches<>(filling::createTies, "关系", progress);
        backup.eachTie(ties);
        ties.flush();
    }

    private static void compare(Manifest wanted, Manifest found) {
        List<Problem> problems = new ArrayList<>();
        for (Manifest.Part part : found.parts()) {
            if (!wanted.parts().contains(part)) {
                problems.add(new Problem(part.name(), "恢复以后再导出的 " + part.name() + " 与备份不同。", "请保留现场并报告；平台不会在这份图谱上启动。"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What is restored is what was there; where that was wrong, it is said, and is no reason to throw the content away. */
    private List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        for (Ledger ledger : Ledger.values()) {
            journal.getObject().findBreak(ledger).ifPresent(broken -> problems.add(new Problem(ledger.label(), broken, "备份之前这本台账就断了。")));
        }
        checks.getObject().run().failing().forEach(f -> problems.add(new Problem(f.check().name(), "不成立：" + f.check().holds() + " 如 " + f.examples().stream().limit(3).toList(),
                "备份之前就是这样，请在原来的安装里查明。")));
        return problems;
    }

    /** An index of other content, from before the folder was emptied, would be followed on instead of made anew. */
    private void forgetIndex() throws IOException {
        FileSystemUtils.deleteRecursively(data.path().resolve(INDEX));
    }

    /** Hands over some thousand at a time. */
    private static final class Batches<T> implements Consumer<T> {

        private static final int TOLD_EVERY = 100_000;

        private final Consumer<List<T>> taker;
        private final String what;
        private final Consumer<String> progress;
        private final List<T> some = new ArrayList<>(TOGETHER);
        private long done;

        Batches(Consumer<List<T>> taker, String what, Consumer<String> progress) {
            this.taker = taker;
            this.what = what;
            this.progress = progress;
        }

        @Override
        public void accept(T item) {
            some.add(item);
            if (some.size() == TOGETHER) {
                hand();
            }
        }

        void flush() {
            if (!some.isEmpty()) {
                hand();
            }
            progress.accept(what + "：" + done);
        }

        private void hand() {
            taker.accept(some);
            done += some.size();
            some.clear();
            if (done % TOLD_EVERY == 0) {
                progress.accept(what + "：" + done);
            }
        }
    }
}
