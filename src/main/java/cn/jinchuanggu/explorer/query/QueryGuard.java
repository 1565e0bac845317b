package cn.jinchuanggu.explorer.query;

import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.explorer.query.CypherWords.Sort;
import cn.jinchuanggu.explorer.query.CypherWords.Word;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads Cypher of an operator and writes it anew so that it sees what is public and nothing else.
 *
 * <p>Every label becomes that label without {@code Hidden}; every tie is named by its type and gets the condition that neither it is
 * masked nor its ends hidden; every property is one that may be shown, and of a masked listing it is null. Calls, writes, files and
 * everything that reads properties without naming them are refused. What is left is still checked by its plan: this class keeps
 * the query to labels and ties of the public model, the plan sees to it that every node comes from one of them.
 */
final class QueryGuard {

    private static final Set<String> REFUSED = Set.of("CREATE", "MERGE", "DELETE", "DETACH", "NODETACH", "SET", "REMOVE", "DROP", "INSERT", "LOAD", "CSV", "CALL", "FOREACH",
            "USE", "SHOW", "TERMINATE", "START", "STOP", "ALTER", "GRANT", "DENY", "REVOKE", "RENAME", "EXPLAIN", "PROFILE", "TRANSACTIONS", "YIELD",
            "CYPHER", "USING", "NEXT", "LET", "FILTER", "FINISH", "SEARCH", "SHORTESTPATH", "ALLSHORTESTPATHS", "LABELED", "ENABLE", "PERIODIC");
    /** Keywords after which a bracket opens something else than a call or an index. */
    private static final Set<String> KEYWORDS = Set.of("MATCH", "OPTIONAL", "WHERE", "AND", "OR", "XOR", "NOT", "IN", "RETURN", "WITH", "DISTINCT", "BY", "WHEN", "THEN",
            "ELSE", "CASE", "END", "AS", "UNWIND", "STARTS", "ENDS", "CONTAINS", "ORDER", "SKIP", "LIMIT", "EXISTS", "COUNT", "COLLECT", "UNION", "ALL", "ANY", "SHORTEST", "IS");
    private static final Set<String> FUNCTIONS = Set.of("COUNT", "COLLECT", "SUM", "AVG", "MIN", "MAX", "SIZE", "LENGTH", "TYPE", "LABELS", "NODES", "RELATIONSHIPS", "HEAD",
            "LAST", "TAIL", "REVERSE", "TOLOWER", "TOUPPER", "TRIM", "SUBSTRING", "SPLIT", "REPLACE", "LEFT", "RIGHT", "TOINTEGER", "TOFLOAT", "TOSTRING", "COALESCE",
            "RANGE", "ABS", "ROUND", "FLOOR", "CEIL", "DATE", "ANY", "ALL", "NONE", "SINGLE", "REDUCE", "STDEV", "PERCENTILECONT", "SIGN", "SQRT", "EXISTS");
    /** Properties of ties that are shown; the source is not, because it may name an account. */
    private static final Set<String> OF_TIES = Set.of("since", "note");
    /** Properties that say nothing of the owner of a masked listing. */
    private static final Set<String> OPEN = Set.of("id", "illustrative", "since", "note");
    private static final Set<String> PROPERTIES = Stream.concat(EntityViews.publicProperties().stream(), OF_TIES.stream()).collect(Collectors.toSet());
    private static final Set<String> LABELS = labels();
    private static final Set<String> TIES = ties();
    private static final String MASKED = "coalesce(%1$s.masked, false) = false AND NOT startNode(%1$s):Hidden AND NOT endNode(%1$s):Hidden";
    private static final int LONGEST = 4_000;

    private final List<Word> words;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int at;
    private int named;

    private QueryGuard(List<Word> words) {
        this.words = words;
    }

    /**
     * The query as it may run.
     *
     * @throws InvalidInput naming the first thing that is refused
     */
    static String rewrite(String query) {
        if (query == null || query.isBlank() || query.length() > LONGEST) {
            throw new InvalidInput("cypher", "查询应为 1 至 " + LONGEST + " 个字符。", "请写一个查询。");
        }
        QueryGuard guard = new QueryGuard(CypherWords.of(query));
        guard.writeUntil(null);
        return guard.out.toString().strip();
    }

    /** Labels of the model that a query may name. */
    static Set<String> labels() {
        Set<String> labels = new HashSet<>(Set.of("Entity", "Party", "Listing"));
        GraphModel.get().listNodeKinds().stream().filter(k -> k.roles().contains("Entity")).forEach(k -> labels.add(k.label()));
        return Set.copyOf(labels);
    }

    private static Set<String> ties() {
        return GraphModel.get().listTieKinds().stream().filter(t -> LABELS.containsAll(t.from()) && LABELS.containsAll(t.to()))
                .map(GraphModel.TieKind::type).collect(Collectors.toUnmodifiableSet());
    }

    /** Writes on until this sign closes what the caller opened; to the end for null. */
    private void writeUntil(String closing) {
        while (at < words.size()) {
            Word word = words.get(at);
            if (closing != null && word.is(closing)) {
                return;
            }
            at++;
            switch (word.sort()) {
                case WORD -> word(word);
                case SIGN -> sign(word);
                default -> write(word.text());
            }
        }
        if (closing != null) {
            throw refused("少了“" + closing + "”", "请检查括号。");
        }
    }

    private void word(Word word) {
        if (REFUSED.contains(word.upper())) {
            throw refused("“" + word.text() + "”不能用", "这里只能读：MATCH、WHERE、WITH、UNWIND、RETURN、ORDER BY、SKIP、LIMIT、UNION。");
        }
        Word next = peek(0);
        if (word.isKeyword("IS") && !next.isKeyword("NULL") && !(next.isKeyword("NOT") && peek(1).isKeyword("NULL"))) {
            throw refused("IS 后面只能是 NULL 或 NOT NULL", "标签请写在冒号后面。");
        }
        if (next.is("(") && !KEYWORDS.contains(word.upper()) && !FUNCTIONS.contains(word.upper())) {
            throw refused("函数 " + word.text() + " 不能用", "可用的有 count、collect、size、toLower、coalesce、date 等；路径长度请用 {1,3}。");
        }
        if (next.is(".") && !KEYWORDS.contains(word.upper())) {
            at++;
            property(word);
        } else if (next.is(":") && "{".equals(open.peek())) {
            at++;
            mapKey(word);
        } else {
            write(word.text());
        }
    }

    private void property(Word owner) {
        Word property = take();
        if (!property.isWord() || !PROPERTIES.contains(property.text()) || peek(0).is("(") || peek(0).is(".")) {
            throw refused("属性 " + owner.text() + "." + property.text() + " 不能查", "可查的属性：" + PROPERTIES.stream().sorted().collect(Collectors.joining("、")) + "。");
        }
        String read = owner.text() + "." + property.text();
        write(OPEN.contains(property.text()) ? read : "(CASE WHEN %s.masked THEN null ELSE %s END)".formatted(owner.text(), read));
    }

    private void mapKey(Word key) {
        if (!OPEN.contains(key.text())) {
            throw refused("花括号里的 " + key.text() + " 不能用", "花括号里只能写 id、illustrative、since、note；其余条件请写在 WHERE 里。");
        }
        write(key.text() + ":");
    }

    private void sign(Word sign) {
        switch (sign.text()) {
            case "." -> throw refused("“.”前面应当是一个变量", "请写成 变量.属性。");
            case "::" -> throw refused("“::”不能用", "请去掉类型判断。");
            case ":" -> labels(0);
            case "[" -> squareBracket();
            case "-" -> dash();
            case "(", "{" -> bracket(sign.text(), sign.is("(") ? ")" : "}");
            default -> write(sign.text());
        }
    }

    private void bracket(String opening, String closing) {
        write(opening);
        open.push(opening);
        writeUntil(closing);
        open.pop();
        at++;
        write(closing);
    }

    /** {@code A|B&(C|D)}, each without what is hidden. */
    private void labels(int depth) {
        if (depth == 0) {
            write(":");
        }
        Word word = take();
        if (word.is("(")) {
            write("(");
            labels(depth + 1);
            expect(")");
        } else if (word.isWord() && LABELS.contains(word.text())) {
            write("(" + word.text() + "&!Hidden)");
        } else {
            throw refused("“" + word.text() + "”不是可以查的标签", "可查的标签：" + LABELS.stream().sorted().collect(Collectors.joining("、")) + "。");
        }
        if (peek(0).is("|") || peek(0).is("&")) {
            write(take().text());
            labels(depth + 1);
        }
    }

    private void squareBracket() {
        Word before = at >= 2 ? words.get(at - 2) : new Word(Sort.SIGN, "");
        boolean index = before.is(")") || before.is("]") || before.isWord() && !KEYWORDS.contains(before.upper());
        write("[");
        open.push("[");
        int from = at;
        writeUntil("]");
        if (index && words.subList(from, at).stream().anyMatch(w -> w.sort() != Sort.NUMBER && !w.is("..") && !w.is("-"))) {
            throw refused("方括号里只能是数字", "请用 变量.属性 读属性。");
        }
        open.pop();
        at++;
        write("]");
    }

    /** Minus, or one side of a tie; a tie without its type is refused. */
    private void dash() {
        write("-");
        if (peek(0).is("-") || peek(0).is(">")) {
            throw refused("关系要写出类型", "请写成 -[:合作的类型]->，如 (a)-[:COOPERATES_WITH]-(b)。");
        }
        if (peek(0).is("[")) {
            at++;
            tie();
        }
    }

    private void tie() {
        String name = peek(0).isWord() ? take().text() : "_tie" + named++;
        write("[" + name);
        expect(":");
        types();
        if (peek(0).is("{")) {
            at++;
            bracket("{", "}");
        }
        write("WHERE");
        if (peek(0).isKeyword("WHERE")) {
            at++;
            write("(");
            open.push("[");
            writeUntil("]");
            open.pop();
            write(") AND");
        }
        write(MASKED.formatted(name));
        expect("]");
        expect("-");
        if (peek(0).is(">")) {
            expect(">");
        }
    }

    private void types() {
        Word type = take();
        if (!type.isWord() || !TIES.contains(type.text())) {
            throw refused("“" + type.text() + "”不是可以查的关系", "可查的关系：" + TIES.stream().sorted().collect(Collectors.joining("、")) + "。");
        }
        write(type.text());
        if (peek(0).is("|")) {
            write(take().text());
            types();
        }
    }

    private void expect(String sign) {
        Word word = take();
        if (!word.is(sign)) {
            throw refused("“" + word.text() + "”的位置应当是“" + sign + "”", "关系请写成 -[变量:类型]->，多步请写成 -[:类型]->{1,3}。");
        }
        write(sign);
    }

    private Word take() {
        Word word = peek(0);
        at++;
        return word;
    }

    private Word peek(int further) {
        return at + further < words.size() ? words.get(at + further) : new Word(Sort.SIGN, "");
    }

    private void write(String text) {
        out.append(' ').append(text);
    }

    private static InvalidInput refused(String what, String remedy) {
        return new InvalidInput("cypher", what + "。", remedy);
    }
}
