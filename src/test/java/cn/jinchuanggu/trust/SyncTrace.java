package cn.jinchuanggu.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code strace} saw of a platform that puts its transactions on disk: when each {@code fdatasync} of the transaction log was done. */
final class SyncTrace {

    private static final Path STRACE = Path.of("/usr/bin/strace");
    private static final Pattern SYNC = Pattern.compile("(\\d+\\.\\d+) (?:fdatasync|fsync)\\(\\d+<[^>]*neostore\\.transaction\\.db[^>]*>.*= 0 <(\\d+\\.\\d+)>");
    private static final Pattern BEGUN = Pattern.compile("^(\\d+) +\\d+\\.\\d+ (?:fdatasync|fsync)\\(\\d+<[^>]*neostore\\.transaction\\.db[^>]*> *<unfinished");
    private static final Pattern ENDED = Pattern.compile("^(\\d+) +(\\d+\\.\\d+) <\\.\\.\\. (?:fdatasync|fsync) resumed>.*= 0");

    private final Path file;

    SyncTrace(Path file) {
        this.file = file;
    }

    static boolean isPossible() {
        return Files.isExecutable(STRACE);
    }

    /** The command to put before the one that is watched. */
    List<String> command() {
        return List.of(STRACE.toString(), "-f", "--seccomp-bpf", "-qq", "-ttt", "-T", "-y", "-e", "trace=fdatasync,fsync", "-e", "signal=none", "-o", file.toString());
    }

    /** When each was done, in microseconds since 1970. */
    NavigableSet<Long> doneAt_us() throws IOException {
        NavigableSet<Long> done = new TreeSet<>();
        List<String> waiting = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Matcher sync = SYNC.matcher(line);
            Matcher begun = BEGUN.matcher(line);
            Matcher ended = ENDED.matcher(line);
            if (sync.find()) {
                done.add(us(sync.group(1)) + us(sync.group(2)));
            } else if (begun.find()) {
                waiting.add(begun.group(1));
            } else if (ended.find() && waiting.remove(ended.group(1))) {
                done.add(us(ended.group(2)));
            }
        }
        return done;
    }

    private static long us(String seconds) {
        return Math.round(Double.parseDouble(seconds) * 1e6);
    }
}
