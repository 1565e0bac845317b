package cn.jinchuanggu.shared;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be accepted, with every problem found in it and never only the first. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + ": " + p.sentence()).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(String field, String message, String remedy) {
        this(List.of(new Problem(field, message, remedy)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
