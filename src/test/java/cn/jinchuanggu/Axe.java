package cn.jinchuanggu;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What keeps people out of a page: the rules of WCAG 2.2, levels A and AA, as far as axe-core can decide them, and what it calls best
 * practice, such as headings in their order and nothing outside of landmarks. It is brought in by
 * the debugger, so that the content policy of the page stays as strict as it is.
 */
final class Axe {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SOURCE = source();

    private Axe() {
    }

    /** One line for each element that breaks a rule: the rule, what it asks for, the element, and what is wrong with it. */
    @SuppressWarnings("unchecked")
    static List<String> listViolations(Page page) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate("""
                async tags => {
                    window.scrollTo({ top: 0, behavior: 'instant' }); // nothing stands behind the head that stays in sight
                    const rules = { 'target-size': { enabled: true } }; // WCAG 2.2, off unless asked for
                    const { violations } = await axe.run(document, { runOnly: tags, rules, resultTypes: ['violations'] });
                    return violations.flatMap(v => v.nodes.map(n =>
                        `${v.id} (${v.help}) ${n.target.join(' ')}: ${n.failureSummary.replaceAll(/\\s+/g, ' ')}`));
                }""", TAGS);
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
