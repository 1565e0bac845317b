package cn.jinchuanggu.trust;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * What clients asked and what they heard, one JSON line per operation, so that it can be read after a test has failed. Afterwards
 * what was acknowledged must be found, what was refused must not be found, and of what nobody knows either may be.
 */
public final class History implements AutoCloseable {

    /** What the client heard. */
    public enum Outcome { ok, fail, unknown }

    /**
     * One operation.
     *
     * @param op    what kind, such as {@code claim}
     * @param key   its idempotency key, unique in the history
     * @param value where the result is found, once it is known; else what was sent
     * @param t0    when it began, in ns of an arbitrary clock; {@code t1} when it was answered
     */
    public record Operation(String op, String key, String value, int client, long t0, long t1, Outcome outcome) {
    }

    /** What an attempt led to. @param value where the result is found, or what was sent */
    public record Heard(Outcome outcome, String value) {
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Operation> operations = new ArrayList<>();
    private final BufferedWriter file;

    public History(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Tries something and writes down what came of it; an exception of the network leaves it unknown. */
    public Operation record(String op, String key, int client, Supplier<Heard> attempt) {
        long t0 = System.nanoTime();
        Heard heard;
        try {
            heard = attempt.get();
        } catch (UncheckedIOException e) {
            heard = new Heard(Outcome.unknown, e.toString());
        }
        Operation operation = new Operation(op, key, heard.value(), client, t0, System.nanoTime(), heard.outcome());
        append(operation);
        return operation;
    }

    private synchronized void append(Operation operation) {
        operations.add(operation);
        try {
            file.write(JSON.writeValueAsString(operation));
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All so far, in the order of their answers. */
    public synchronized List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** How many operations ended so. */
    public synchronized long count(Outcome outcome) {
        return operations.stream().filter(o -> o.outcome() == outcome).count();
    }

    /**
     * Operations that contradict what is found now.
     *
     * @param isThere whether the effect of an operation is there
     */
    public List<Operation> contradictions(Predicate<Operation> isThere) {
        return operations().stream().filter(o -> o.outcome() != Outcome.unknown && isThere.test(o) != (o.outcome() == Outcome.ok)).toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
