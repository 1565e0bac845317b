package cn.jinchuanggu.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives the {@link Terms} of a field to Lucene. A pair of characters stands at the position of its first one. */
final class TermTokenizer extends Tokenizer {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private Iterator<Term> terms = List.<Term>of().iterator();
    private int lastStart;
    private int length;

    /** The analyzer of all text fields. */
    static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new TermTokenizer());
            }
        };
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        Term term = terms.next();
        word.append(term.word());
        offset.setOffset(correctOffset(term.start()), correctOffset(term.end()));
        increment.setPositionIncrement(term.start() == lastStart ? 0 : 1);
        lastStart = term.start();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var text = new StringBuilder();
        var buffer = new char[4096];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        length = text.length();
        lastStart = -1;
        terms = Terms.of(text.toString()).iterator();
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
