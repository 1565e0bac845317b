package cn.jinchuanggu.policy.document;

import cn.jinchuanggu.policy.Citation;
import cn.jinchuanggu.policy.ClauseRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Official wording of one article, from {@code text/art-NN.md}: a heading line {@code # …}, one line {@code - 9.2 …} per
 * sentence, an empty line between paragraphs, and the responsible bodies as a last line in brackets.
 */
record ArticleText(String heading, List<List<Citation>> paragraphs, List<String> bodies) {

    private static final String BODIES = "(责任单位:";

    static ArticleText parse(DataFile file) {
        String heading = "";
        List<String> bodies = List.of();
        List<List<Citation>> paragraphs = new ArrayList<>();
        boolean newParagraph = true;
        for (String line : file.content().lines().toList()) {
            if (line.startsWith("# ")) {
                heading = line.substring(2);
            } else if (line.startsWith("- ")) {
                if (newParagraph) {
                    paragraphs.add(new ArrayList<>());
                }
                int space = line.indexOf(' ', 2);
                paragraphs.getLast().add(
                        new Citation(ClauseRef.of(line.substring(2, space)), line.substring(space + 1)));
            } else if (line.startsWith(BODIES)) {
                bodies = List.of(line.substring(BODIES.length(), line.length() - 1).split("、"));
            } else if (!line.isBlank()) {
                throw new IllegalStateException(file.path() + " has a line that is neither heading, sentence nor bodies: "
                        + line);
            }
            newParagraph = line.isBlank() || line.startsWith("# ");
        }
        return new ArticleText(heading, paragraphs, bodies);
    }
}
