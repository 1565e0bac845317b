package cn.jinchuanggu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java process on this machine holds after a full collection.
 *
 * @param heap_mb     of objects that are reachable
 * @param resident_mb of memory, native memory included
 * @param threads     of the operating system
 * @param files       open, sockets included
 */
record ProcessSample(double heap_mb, double resident_mb, int threads, int files) {

    /** The last line of a histogram: how many objects, how many bytes. */
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    /** Collects and counts in one pause: what is allocated while a second command starts would be counted as held. */
    static ProcessSample of(long pid) throws IOException, InterruptedException {
        Matcher held = TOTAL.matcher(jcmd(pid, "GC.class_histogram"));
        if (!held.find()) {
            throw new IllegalStateException("process " + pid + " does not tell its heap");
        }
        List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"));
        return new ProcessSample(Long.parseLong(held.group(1)) / 1048576.0, number(status, "VmRSS") / 1024.0, (int) number(status, "Threads"),
                Path.of("/proc", Long.toString(pid), "fd").toFile().list().length);
    }

    private static long number(List<String> status, String name) {
        return status.stream().filter(l -> l.startsWith(name)).mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), command));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "heap %.0f MB, resident %.0f MB, %d threads, %d files", heap_mb, resident_mb, threads, files);
    }
}
