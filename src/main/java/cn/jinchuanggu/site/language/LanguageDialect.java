package cn.jinchuanggu.site.language;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** Adds {@link TextForReader} to the attributes that templates know. */
@Component
class LanguageDialect extends AbstractProcessorDialect {

    private static final int BEFORE_THE_STANDARD = 900;

    private final Labels labels;

    LanguageDialect(Labels labels) {
        super("Language of the reader", "th", BEFORE_THE_STANDARD);
        this.labels = labels;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new TextForReader(labels));
    }
}
