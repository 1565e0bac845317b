package cn.jinchuanggu.policy.web;

import cn.jinchuanggu.fact.FactType;
import cn.jinchuanggu.fact.Question;
import java.util.List;
import java.util.Optional;

/** The fields of a form by name, as far as reading an address needs to know them. */
public record FormFields(List<Question> questions) {

    boolean isList(String name) {
        return find(name).filter(q -> q.type() == FactType.LIST).isPresent();
    }

    boolean isChoices(String name) {
        return find(name).filter(q -> q.type() == FactType.CHOICES).isPresent();
    }

    /** The fields of an entry of this list; none when there is no such list. */
    FormFields inside(String list) {
        return new FormFields(find(list).map(Question::fields).orElse(List.of()));
    }

    private Optional<Question> find(String name) {
        return questions.stream().filter(q -> q.key().equals(name)).findFirst();
    }
}
