package cn.jinchuanggu.explorer.query;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question of the library.
 *
 * @param id    in addresses
 * @param title the question, in Chinese
 * @param about what the answer says and what it does not
 */
public record SavedQuestion(String id, String title, String about, List<Parameter> parameters, String cypher) {

    private static final int LONGEST = 100;
    private static final int MOST = 1_000;

    public SavedQuestion {
        parameters = List.copyOf(parameters);
    }

    /**
     * What the reader can set.
     *
     * @param sort    {@code text}, {@code number} or {@code track}
     * @param initial value when nothing is typed
     */
    public record Parameter(String name, String label, String sort, String initial) {

        /** Whether one of the tracks is to be chosen. */
        public boolean isTrack() {
            return sort.equals("track");
        }
    }

    /**
     * The values for the query.
     *
     * @param typed by name; what is missing or blank takes its initial value
     * @throws InvalidInput with every value that does not fit
     */
    Map<String, Object> values(Map<String, String> typed) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String given = typed.get(parameter.name());
            String text = given == null || given.isBlank() ? parameter.initial() : given.strip();
            switch (parameter.sort()) {
                case "number" -> {
                    boolean fits = text.matches("\\d{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST;
                    values.put(parameter.name(), fits ? Long.parseLong(text) : 0L);
                    require(fits, parameter, "“" + text + "”应当是 1 到 " + MOST + " 的整数。", problems);
                }
                case "track" -> {
                    values.put(parameter.name(), text);
                    require(text.isEmpty() || Codes.findTrack(text).isPresent(), parameter, "没有编号为“" + text + "”的产业。", problems);
                }
                default -> {
                    values.put(parameter.name(), text);
                    require(text.length() <= LONGEST, parameter, "最多 " + LONGEST + " 个字。", problems);
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return values;
    }

    private static void require(boolean fits, Parameter parameter, String message, List<Problem> problems) {
        if (!fits) {
            problems.add(new Problem(parameter.name(), parameter.label() + "：" + message, "请改正后再问。"));
        }
    }
}
