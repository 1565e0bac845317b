package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.explorer.Explorer;
import cn.jinchuanggu.explorer.Explorer.Connection;
import cn.jinchuanggu.explorer.Picture;
import cn.jinchuanggu.explorer.Pictures;
import cn.jinchuanggu.explorer.SavedView.Filters;
import cn.jinchuanggu.explorer.SavedViews;
import cn.jinchuanggu.explorer.SavedViews.OpenedView;
import cn.jinchuanggu.explorer.question.Answer;
import cn.jinchuanggu.explorer.question.QuestionAnswers;
import cn.jinchuanggu.explorer.question.Question;
import cn.jinchuanggu.explorer.question.QuestionReader;
import cn.jinchuanggu.explorer.question.Reading;
import cn.jinchuanggu.graph.EntityNames;
import cn.jinchuanggu.graph.EntityNames.Named;
import cn.jinchuanggu.graph.PathEvidence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads an address of the explorer: {@code id} an entity, {@code ids} several, {@code from} and {@code to} a connection, {@code view} a
 * saved view, {@code ask} words, or the fields of a question.
 */
@Component
class Openings {

    private static final int NAMED = 12;

    private final Explorer explorer;
    private final Pictures pictures;
    private final SavedViews views;
    private final QuestionReader reader;
    private final QuestionAnswers answers;
    private final EntityNames names;

    Openings(Explorer explorer, Pictures pictures, SavedViews views, QuestionReader reader, QuestionAnswers answers, EntityNames names) {
        this.explorer = explorer;
        this.pictures = pictures;
        this.views = views;
        this.reader = reader;
        this.answers = answers;
        this.names = names;
    }

    Opening open(MultiValueMap<String, String> address) {
        if (address.containsKey("view")) {
            return view(address.getFirst("view"));
        }
        if (address.containsKey("id")) {
            return entity(address.getFirst("id"));
        }
        if (address.containsKey("from") && address.containsKey("to")) {
            return connection(address.getFirst("from"), address.getFirst("to"));
        }
        if (address.containsKey("ids")) {
            Picture picture = pictures.of(List.of(address.getFirst("ids").split(",")), List.of());
            return Opening.of("%d 个对象".formatted(picture.nodes().size()), picture, null);
        }
        String words = address.getFirst("ask");
        if (words != null && !words.isBlank()) {
            return words(words);
        }
        Question question = QuestionFields.of(address);
        return question.isEmpty() ? Opening.nothing() : question(null, question, List.of());
    }

    private Opening entity(String id) {
        Picture picture = explorer.start(id);
        Picture.Node first = picture.nodes().getFirst();
        return Opening.of(first.name(), picture, first.id());
    }

    private Opening view(String id) {
        OpenedView view = views.open(id);
        return new Opening(view.name(), view.picture(), null, List.of(), null, null, List.of(), List.of(), view.places(), view.filters());
    }

    private Opening connection(String from, String to) {
        Connection found = explorer.connect(from, to);
        Map<String, String> names = found.picture().nodes().stream().collect(Collectors.toMap(Picture.Node::id, Picture.Node::name));
        return new Opening("从“%s”到“%s”".formatted(names.get(found.from()), names.get(found.to())), found.picture(), found.from(), List.of(), null, null,
                List.of(), found.ways(), List.of(), Filters.NONE);
    }

    private Opening words(String words) {
        Reading reading = reader.read(words);
        Question question = reading.question();
        boolean onlyNames = question.near().size() == reading.parts().size() && reading.unread().isEmpty();
        if (onlyNames && question.near().size() == 1) {
            return entity(question.near().getFirst());
        }
        if (onlyNames && question.near().size() == 2) {
            return connection(question.near().getFirst(), question.near().getLast());
        }
        return question(reading, question, reading.parts().isEmpty() ? names.find(words, Set.of(), NAMED) : List.of());
    }

    private Opening question(Reading reading, Question question, List<Named> named) {
        Answer answer = answers.answer(question);
        List<PathEvidence> none = List.of();
        String center = question.near().isEmpty() ? null : question.near().getFirst();
        return new Opening("符合的 %,d 个".formatted(answer.found()), answer.picture(), center, answer.hits(), reading, question, named, none,
                List.of(), Filters.NONE);
    }
}
