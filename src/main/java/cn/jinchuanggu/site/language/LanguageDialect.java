package cn.jinchuanggu.site.language;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** Adds {@link TextForReader} to the attributes that templates know. */
@Component
class LanguageDialect extends AbstractProcessorDialect {

    /** The same as the standard, so that only the precedence of the attribute decides: after {@code th:each}, before {@code th:text}. */
    private static final int AS_THE_STANDARD = StandardDialect.PROCESSOR_PRECEDENCE;

    private final Labels labels;

    LanguageDialect(Labels labels) {
        super("Language of the reader", "th", AS_THE_STANDARD);
        this.labels = labels;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new TextForReader(labels));
    }
}
