package cn.jinchuanggu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void findsTheSameWordsAsAListOfThemOnAnyText() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            String asked = HostileTexts.random(random, 60);
            String offered = HostileTexts.random(random, 40) + asked.substring(asked.offsetByCodePoints(0, asked.codePointCount(0, asked.length()) / 2));
            List<String> words = Terms.of(asked).stream().map(Term::word).distinct().toList();
            var table = new WordTable();
            words.forEach(word -> table.add(word, 0, word.length()));
            Terms.visit(offered, (start, end) -> assertThat(table.find(offered, start, end)).as("seed %d", seed)
                    .isEqualTo(words.indexOf(Terms.word(offered, start, end))));
            var grown = new WordTable();
            Terms.visit(asked, (start, end) -> assertThat(grown.add(asked, start, end)).as("seed %d", seed)
                    .isEqualTo(words.indexOf(Terms.word(asked, start, end))));
            assertThat(grown.size()).isEqualTo(words.size());
            for (int i = 0; i < words.size(); i++) {
                assertThat(grown.word(i)).as("seed %d", seed).isEqualTo(table.word(i)).isEqualTo(words.get(i));
                assertThat(grown.isSingle(i)).as("seed %d", seed).isEqualTo(Terms.isSingle(words.get(i)));
            }
        }
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertThat(new WordTable().find("矿用", 0, 2)).isEqualTo(-1);
    }
}
