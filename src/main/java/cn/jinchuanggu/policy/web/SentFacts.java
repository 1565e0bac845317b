package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.Question;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Facts that a form or an address carries, for pages beside the calculator. */
public final class SentFacts {

    private SentFacts() {
    }

    /** As the calculator would read them; names that no question has are kept, so that they are refused by name. */
    public static Map<String, Object> of(MultiValueMap<String, String> parameters, List<Question> questions) {
        return TypedAnswers.of(parameters, new FormFields(questions));
    }

    /** The address under which the calculator shows these facts. */
    public static String calculator(int article, Map<String, ?> facts) {
        return FactsAddress.of("/policy/" + article, facts);
    }
}
