package cn.jinchuanggu.site.state;

import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.graph.DiskGuard;
import cn.jinchuanggu.graph.DiskSpace;
import cn.jinchuanggu.graph.GraphPulse;
import cn.jinchuanggu.listing.MeaningsAwaited;
import cn.jinchuanggu.shared.CodeVersion;
import cn.jinchuanggu.search.IndexFollower;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.site.state.PlatformState.Figure;
import cn.jinchuanggu.site.state.PlatformState.Level;
import cn.jinchuanggu.site.state.PlatformState.Part;
import cn.jinchuanggu.site.state.store.CountStore;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Looks at every part of the platform and says what to do about it. Never fails because a part has: that part then says so. */
@Component
class PlatformStates {

    private static final Duration BEHIND = Duration.ofSeconds(30);
    private static final double FULL_HEAP = 0.9;
    private static final int MANY_WAITING = 1_000;

    private final GraphPulse pulse;
    private final DiskGuard disk;
    private final DataFolder data;
    private final SearchIndex index;
    private final IndexFollower follower;
    private final MeaningsAwaited meanings;
    private final Counts counts;
    private final CountStore store;
    private final boolean embedded;

    PlatformStates(GraphPulse pulse, DiskGuard disk, DataFolder data, SearchIndex index, IndexFollower follower, MeaningsAwaited meanings, Counts counts,
            CountStore store, Environment settings) {
        this.pulse = pulse;
        this.disk = disk;
        this.data = data;
        this.index = index;
        this.follower = follower;
        this.meanings = meanings;
        this.counts = counts;
        this.store = store;
        this.embedded = settings.getProperty("spring.neo4j.uri", "embedded").equals("embedded");
    }

    PlatformState look() {
        List<Part> parts = List.of(database(), disk(), index(), backlog(), memory(), versions());
        return new PlatformState(parts.stream().noneMatch(p -> p.level() == Level.BAD), parts);
    }

    private Part database() {
        boolean beats = pulse.beats();
        List<Figure> figures = List.of(new Figure("位置", embedded ? "内嵌" : "服务器"), new Figure("上一次回答", pulse.silence().toSeconds() + " 秒前"),
                new Figure("问题", pulse.trouble().isEmpty() ? "--" : pulse.trouble()));
        return new Part("store", "数据库", beats ? Level.GOOD : Level.BAD, figures, beats ? ""
                : embedded ? "先腾出磁盘空间；有了空间，平台会在一分钟内自己重新打开数据库。过了一分钟还没有好，请重启平台并查看数据目录里的 neo4j/logs。"
                        : "请检查 Neo4j 服务器和网络；连上以后平台自己恢复，不用重启。");
    }

    private Part disk() {
        DiskSpace space = disk.look();
        List<Figure> figures = List.of(new Figure("可用", megabytes(space.free_B())), new Figure("少于这么多就停止写入", megabytes(space.needed_B())),
                new Figure("事务日志", megabytes(space.logs_B())), new Figure("数据目录", data.path().toString()));
        return new Part("disk", "磁盘", space.isLow() ? Level.BAD : Level.GOOD, figures,
                space.isLow() ? "已停止写入，查看照常。请删去不用的文件或扩大磁盘；空间够了，写入自己恢复。" : "");
    }

    private Part index() {
        boolean late = !index.isUsable() || follower.behind().compareTo(BEHIND) > 0;
        List<Figure> figures = List.of(new Figure("条目", number(index.size())), new Figure("距上一次跟上图谱", follower.behind().toSeconds() + " 秒"),
                new Figure("等待计算含义", number(meanings.countAwaited())), new Figure("问题", follower.trouble().isEmpty() ? "--" : follower.trouble()));
        return new Part("index", "检索索引", late ? Level.BAD : meanings.countAwaited() > 0 ? Level.BUSY : Level.GOOD, figures,
                late ? "索引会自己重新打开、补齐；磁盘和数据库正常而五分钟没有好转时，停止平台，删去数据目录里的 index，再启动。" : "");
    }

    private Part backlog() {
        long untold = counts.get("untold", "");
        long mail = counts.get("mail", "");
        List<Figure> figures = List.of(new Figure("没有告知的台账记录", number(untold)), new Figure("等待发出的邮件", number(mail)),
                new Figure("等待发出的群消息", number(counts.get("robot", ""))),
                new Figure("进行中的导入", number(counts.get("imports", "CHECKING") + counts.get("imports", "STORING") + counts.get("imports", "WAITING"))),
                new Figure("统计于", counts.age().toSeconds() + " 秒前"));
        boolean many = untold > MANY_WAITING || mail > MANY_WAITING;
        return new Part("backlog", "积压", many ? Level.BAD : untold + mail > 0 ? Level.BUSY : Level.GOOD, figures,
                many ? "请看日志里哪一轮在失败；邮件积压时检查邮件服务器的设置。" : "");
    }

    private static Part memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        boolean full = used > FULL_HEAP * runtime.maxMemory();
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return new Part("memory", "内存与运行", full ? Level.BUSY : Level.GOOD, List.of(new Figure("堆已用", megabytes(used)),
                new Figure("堆上限", megabytes(runtime.maxMemory())), new Figure("处理器", number(runtime.availableProcessors())),
                new Figure("已运行", "%d 天 %d 小时 %d 分".formatted(up.toDays(), up.toHoursPart(), up.toMinutesPart()))),
                full ? "一直这样时，用 -Xmx 给更多内存。" : "");
    }

    private Part versions() {
        return new Part("versions", "版本", Level.GOOD, List.of(new Figure("平台", CodeVersion.current()),
                new Figure("数据库", databaseVersion()), new Figure("Java", System.getProperty("java.runtime.version"))), "");
    }

    private String databaseVersion() {
        try {
            return pulse.beats() ? store.database() : "--";
        } catch (DataAccessException e) {
            return "--"; // it went away this second; its own part tells of it
        }
    }

    private static String megabytes(long bytes) {
        return "%,d MB".formatted(bytes >> 20);
    }

    private static String number(long number) {
        return "%,d".formatted(number);
    }
}
