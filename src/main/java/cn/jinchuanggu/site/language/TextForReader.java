package cn.jinchuanggu.site.language;

import cn.jinchuanggu.shared.Spoken;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Comes before the {@code th:text} of Thymeleaf and acts only when the reader has chosen English: says what the program says and
 * a known label in English and marks every other Chinese text with {@code lang="zh-CN"}. So no template has to say which of its values are
 * labels and which are people's words.
 */
final class TextForReader extends AbstractAttributeTagProcessor {

    /** Elements that hold text only; a mark inside them would be read as text. */
    private static final Set<String> TEXT_ONLY = Set.of("option", "title", "textarea");

    private final Labels labels;

    TextForReader(Labels labels) {
        super(TemplateMode.HTML, "th", null, false, StandardTextTagProcessor.ATTR_NAME, true, StandardTextTagProcessor.PRECEDENCE - 1, false);
        this.labels = labels;
    }

    @Override
    protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String expression, IElementTagStructureHandler structure) {
        if (!Spoken.isEnglish(context.getLocale())) {
            return;
        }
        Object value = StandardExpressions.getExpressionParser(context.getConfiguration()).parseExpression(context, expression).execute(context);
        String text = value instanceof Spoken said ? said.in(context.getLocale()) : value == null ? "" : labels.inEnglish(value.toString());
        String escaped = HtmlEscape.escapeHtml4Xml(text);
        boolean block = tag.getElementCompleteName().equals("th:block");
        structure.removeAttribute(name);
        if (!ChineseRuns.isIn(text)) {
            structure.setBody(escaped, false);
        } else if (TEXT_ONLY.contains(tag.getElementCompleteName()) || !block && ChineseRuns.isWhole(escaped)) {
            structure.setAttribute("lang", "zh-CN");
            structure.setBody(escaped, false);
        } else {
            structure.setBody(ChineseRuns.mark(escaped), false);
        }
    }
}
