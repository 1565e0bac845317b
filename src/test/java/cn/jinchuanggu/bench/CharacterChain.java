package cn.jinchuanggu.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Writes sentences that look like those it has read: each character follows the two before it somewhere in the sentences
 * read, now and then only the one before it, so that sentences mix and new words come up.
 */
final class CharacterChain {

    private static final double LOOSE = 0.25;
    private static final char END = '\n';

    private final Map<Character, StringBuilder> afterOne = new HashMap<>();
    private final Map<String, StringBuilder> afterTwo = new HashMap<>();
    private final List<String> beginnings = new ArrayList<>();

    void read(String text) {
        for (String sentence : text.split("[。；;！!？?\\n]")) {
            String clean = sentence.strip();
            if (clean.length() >= 4) {
                learn(clean + END);
            }
        }
    }

    private void learn(String sentence) {
        beginnings.add(sentence.substring(0, 2));
        for (int i = 2; i < sentence.length(); i++) {
            afterOne.computeIfAbsent(sentence.charAt(i - 1), c -> new StringBuilder()).append(sentence.charAt(i));
            afterTwo.computeIfAbsent(sentence.substring(i - 2, i), c -> new StringBuilder()).append(sentence.charAt(i));
        }
    }

    /** A text of at least {@code least} characters in whole sentences, the last one cut at {@code most}. */
    String write(RandomGenerator random, int least, int most) {
        var text = new StringBuilder();
        while (text.length() < least) {
            text.append(text.isEmpty() ? "" : "。").append(beginnings.get(random.nextInt(beginnings.size())));
            char next = next(text, random);
            while (next != END && text.length() < most) {
                text.append(next);
                next = next(text, random);
            }
        }
        return text.toString();
    }

    private char next(StringBuilder text, RandomGenerator random) {
        StringBuilder choices = random.nextDouble() < LOOSE ? null : afterTwo.get(text.substring(text.length() - 2));
        if (choices == null) {
            choices = afterOne.get(text.charAt(text.length() - 1));
        }
        return choices == null ? END : choices.charAt(random.nextInt(choices.length()));
    }

    /** One of the characters read, rare ones as likely as common ones. */
    char anyCharacter(RandomGenerator random) {
        String pair = beginnings.get(random.nextInt(beginnings.size()));
        StringBuilder after = afterOne.get(pair.charAt(1));
        return after == null ? pair.charAt(0) : after.charAt(random.nextInt(after.length()));
    }
}
