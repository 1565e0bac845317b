package cn.jinchuanggu.matching.signal;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/**
 * How many of the asked words the offer holds, rare words counting more. Points rise with the share found, from 0; nothing
 * when no word is shared. The sentence names the words, the source is the line of the found listing that holds most of them.
 */
final class TextSignal implements Signal {

    static final String NAME = "文字";
    private static final int WORDS_NAMED = 6;

    private final Weights weights;

    TextSignal(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public double points(Pair pair) {
        return weights.text() * pair.words().strength(pair.offering());
    }

    @Override
    public Finding judge(Pair pair) {
        var result = pair.otherIsOffering() ? pair.words().explain(pair.offering()) : pair.words().explainAsking(pair.offering());
        double points = weights.text() * result.strength();
        var words = new LinkedHashSet<String>(result.title().words());
        words.addAll(result.sentence().words());
        return Finding.reason(NAME, points, sentence(words), source(result.title(), result.sentence())).inferred();
    }

    private static Saying sentence(LinkedHashSet<String> words) {
        var longest = new ArrayList<String>();
        words.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .filter(w -> longest.stream().noneMatch(l -> l.contains(w))).forEach(longest::add);
        if (longest.isEmpty()) {
            return Saying.of("says.text.few");
        }
        String named = longest.stream().limit(WORDS_NAMED).map(w -> "“" + w + "”").collect(Collectors.joining());
        return longest.size() > WORDS_NAMED ? Saying.of("says.text.many", named, longest.size()) : Saying.of("says.text.same", named);
    }

    private static MarkedText source(MarkedText title, MarkedText sentence) {
        int inTitle = length(title);
        return length(sentence) > inTitle ? sentence : title;
    }

    private static int length(MarkedText text) {
        return text.words().stream().mapToInt(String::length).sum();
    }
}
