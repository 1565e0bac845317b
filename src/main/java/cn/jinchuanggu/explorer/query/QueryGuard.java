package cn.jinchuanggu.explorer.query;

import cn.jinchuanggu.explorer.query.CypherWords.Sort;
import cn.jinchuanggu.explorer.query.CypherWords.Word;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads Cypher of an operator and writes it anew so that it sees what is public and nothing else.
 *
 * <p>Every label becomes that label without {@code Hidden}; every tie is named by its type and gets the condition that neither it is
 * masked nor its ends hidden; every property is one that may be shown, and of a masked listing it is null. Calls, writes, files and
 * everything that reads properties without naming them are refused. What is left is still checked by its plan: this class keeps
 * the query to labels and ties of the public model, the plan sees to it that every node comes from one of them.
 */
final class QueryGuard {

    private static final String MASKED = "coalesce(%1$s.masked, false) = false AND NOT startNode(%1$s):Hidden AND NOT endNode(%1$s):Hidden";
    private static final String MAP = "{";
    /** Characters that a query may have. */
    static final int LONGEST = 4_000;
    /** Brackets inside each other, or labels in a row, that a query may have; this class and the planner read them one inside the other. */
    static final int DEEPEST = 100;

    private final List<Word> words;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int at;
    private int named;
    /** Where the present column of RETURN began; -1 outside of RETURN. */
    private int column = -1;

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
        guard.endColumn(guard.words.size());
        return guard.out.toString().strip();
    }

    /** Writes on until this sign closes what the caller opened; to the end for null. */
    private void writeUntil(String closing) {
        while (at < words.size()) {
            Word word = words.get(at);
            if (closing != null && word.is(closing)) {
                return;
            }
            at++;
            if (open.isEmpty()) {
                column(word);
            }
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

    /** Keeps track of the columns of RETURN, so that each gets a name: what it was typed as. */
    private void column(Word word) {
        boolean ends = word.is(",") || word.isKeyword("ORDER") || word.isKeyword("SKIP") || word.isKeyword("LIMIT") || word.isKeyword("UNION");
        if (ends) {
            endColumn(at - 1);
            column = column >= 0 && word.is(",") ? at : -1;
        } else if (word.isKeyword("RETURN")) {
            column = peek(0).isKeyword("DISTINCT") ? at + 1 : at;
        }
    }

    private void endColumn(int end) {
        if (column < 0 || column >= end) {
            return;
        }
        List<Word> typed = words.subList(column, end);
        boolean hasName = typed.size() == 1 && (typed.getFirst().isWord() || typed.getFirst().is("*")) || typed.size() > 2 && typed.get(typed.size() - 2).isKeyword("AS");
        if (!hasName) {
            write("AS `" + typed.stream().map(Word::text).collect(Collectors.joining()).replace("`", "") + "`");
        }
    }

    private void word(Word word) {
        if (QueryVocabulary.REFUSED.contains(word.upper())) {
            throw refused("“" + word.text() + "”不能用", "这里只能读：MATCH、WHERE、WITH、UNWIND、RETURN、ORDER BY、SKIP、LIMIT、UNION。");
        }
        Word next = peek(0);
        if (word.isKeyword("IS") && !next.isKeyword("NULL") && !(next.isKeyword("NOT") && peek(1).isKeyword("NULL"))) {
            throw refused("IS 后面只能是 NULL 或 NOT NULL", "标签请写在冒号后面。");
        }
        if (next.is("(") && !QueryVocabulary.KEYWORDS.contains(word.upper()) && !QueryVocabulary.FUNCTIONS.contains(word.upper())) {
            throw refused("函数 " + word.text() + " 不能用", "可用的有 count、collect、size、toLower、coalesce、date 等；路径长度请用 {1,3}。");
        }
        if (next.is(".") && !QueryVocabulary.KEYWORDS.contains(word.upper())) {
            at++;
            property(word);
        } else if (next.is(":") && MAP.equals(open.peek()) && (before(2).is("{") || before(2).is(","))) {
            at++;
            mapKey(word);
        } else {
            write(word.text());
        }
    }

    private void property(Word owner) {
        Word property = take();
        if (!property.isWord() || !QueryVocabulary.PROPERTIES.contains(property.text()) || peek(0).is("(") || peek(0).is(".")) {
            throw refused("属性 " + owner.text() + "." + property.text() + " 不能查", "可查的属性：" + QueryVocabulary.PROPERTIES.stream().sorted().collect(Collectors.joining("、")) + "。");
        }
        String read = owner.text() + "." + property.text();
        write(QueryVocabulary.OPEN.contains(property.text()) ? read : "(CASE WHEN %s.masked THEN null ELSE %s END)".formatted(owner.text(), read));
    }

    private void mapKey(Word key) {
        if (!QueryVocabulary.OPEN.contains(key.text())) {
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
            case "(" -> bracket("(", ")", "(");
            case "{" -> bracket("{", "}", QueryVocabulary.SUBQUERIES.contains(before(2).upper()) ? "subquery" : MAP);
            default -> write(sign.text());
        }
    }

    /** @param inside what the bracket holds: {@link #MAP} when words before colons are names of properties */
    private void bracket(String opening, String closing, String inside) {
        write(opening);
        enter(inside);
        writeUntil(closing);
        open.pop();
        at++;
        write(closing);
    }

    private void enter(String inside) {
        refuseDeeperThan(open.size());
        open.push(inside);
    }

    private static void refuseDeeperThan(int depth) {
        if (depth >= DEEPEST) {
            throw refused("括号或标签套了超过 " + DEEPEST + " 层", "请去掉多余的括号，或者分成几个查询。");
        }
    }

    /** {@code A|B&(C|D)}, each without what is hidden. */
    private void labels(int depth) {
        refuseDeeperThan(depth);
        if (depth == 0) {
            write(":");
        }
        Word word = take();
        if (word.is("(")) {
            write("(");
            labels(depth + 1);
            expect(")");
        } else if (word.isWord() && QueryVocabulary.LABELS.contains(word.text())) {
            write("(" + word.text() + "&!Hidden)");
        } else {
            throw refused("“" + word.text() + "”不是可以查的标签", "可查的标签：" + QueryVocabulary.LABELS.stream().sorted().collect(Collectors.joining("、")) + "。");
        }
        if (peek(0).is("|") || peek(0).is("&")) {
            write(take().text());
            labels(depth + 1);
        }
    }

    private void squareBracket() {
        boolean index = mayBeIndex();
        write("[");
        enter("[");
        int from = at;
        writeUntil("]");
        if (index && words.subList(from, at).stream().anyMatch(w -> w.sort() != Sort.NUMBER && !w.is("..") && !w.is("-"))) {
            throw refused("方括号里只能是数字", "请用 变量.属性 读属性。");
        }
        open.pop();
        at++;
        write("]");
    }

    /**
     * Whether what stands before may be a value that is read by an index, not a keyword before a list. Keywords may name variables too:
     * one is a keyword for certain where something ends before it.
     */
    private boolean mayBeIndex() {
        Word before = before(2);
        Word earlier = before(3);
        boolean ended = earlier.text().isEmpty() || earlier.is(")") || earlier.is("]") || earlier.is("}") || earlier.sort() == Sort.NUMBER || earlier.sort() == Sort.TEXT
                || earlier.isWord() && !QueryVocabulary.KEYWORDS.contains(earlier.upper());
        boolean keyword = QueryVocabulary.BEFORE_LISTS.contains(before.upper()) && ended;
        return before.is(")") || before.is("]") || before.is("}") || before.isWord() && !keyword;
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
            bracket("{", "}", MAP);
        }
        write("WHERE");
        if (peek(0).isKeyword("WHERE")) {
            at++;
            write("(");
            enter("[");
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
        if (!type.isWord() || !QueryVocabulary.TIES.contains(type.text())) {
            throw refused("“" + type.text() + "”不是可以查的关系", "可查的关系：" + QueryVocabulary.TIES.stream().sorted().collect(Collectors.joining("、")) + "。");
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

    /** The word this many before the next one; an empty sign before the first. */
    private Word before(int back) {
        return at >= back ? words.get(at - back) : new Word(Sort.SIGN, "");
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
