package cn.jinchuanggu.explorer.question;

import cn.jinchuanggu.collaboration.store.EntryPoints;
import cn.jinchuanggu.explorer.Explorer;
import cn.jinchuanggu.explorer.Picture;
import cn.jinchuanggu.explorer.Pictures;
import cn.jinchuanggu.explorer.question.Walks.Walk;
import cn.jinchuanggu.explorer.store.PictureStore;
import cn.jinchuanggu.reference.Codes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers questions with a picture of at most {@link Explorer#START} nodes. */
@Component
public class QuestionAnswers {

    private static final int LOOKED_AT = 2_000;

    private final Walks walks;
    private final PictureStore store;
    private final EntryPoints entryPoints;
    private final Pictures pictures;

    QuestionAnswers(Walks walks, PictureStore store, EntryPoints entryPoints, Pictures pictures) {
        this.walks = walks;
        this.store = store;
        this.entryPoints = entryPoints;
        this.pictures = pictures;
    }

    public Answer answer(Question question) {
        List<String> notes = new ArrayList<>();
        if (question.isEmpty()) {
            return new Answer(new Picture(List.of(), List.of(), List.of("没有认出可以查的内容。请写要找的种类、产业，或一个单位、专家的全名。")), List.of(), 0);
        }
        List<Walk> around = question.near().stream().map(id -> walks.from(id, question.steps(), question.since(), notes)).toList();
        List<Picture.Node> fitting = pictures.nodes(candidates(question, around)).stream().filter(n -> fits(n, question)).toList();
        if (fitting.isEmpty()) {
            notes.add("没有符合的。可以放宽步数、种类或产业。");
        }
        Set<String> shown = new LinkedHashSet<>(question.near());
        List<String> hits = new ArrayList<>();
        for (Picture.Node node : fitting) {
            Set<String> with = new LinkedHashSet<>(shown);
            around.forEach(walk -> with.addAll(walk.wayTo(node.id())));
            with.add(node.id());
            if (with.size() <= Explorer.START) {
                shown = with;
                hits.add(node.id());
            }
        }
        if (hits.size() < fitting.size()) {
            notes.add("符合的有 %,d 个，图里显示 %,d 个；请加上种类、产业或年份来缩小范围。".formatted(fitting.size(), hits.size()));
        }
        return new Answer(pictures.of(shown, notes), hits, fitting.size());
    }

    /** Nearest first where something is near. */
    private Collection<String> candidates(Question question, List<Walk> around) {
        if (!around.isEmpty()) {
            List<String> reached = new ArrayList<>(around.getFirst().reached(question.kinds()));
            around.stream().skip(1).forEach(walk -> reached.retainAll(new HashSet<>(walk.reached(question.kinds()))));
            reached.removeAll(question.near());
            return reached.stream().limit(LOOKED_AT).toList();
        }
        if (!question.topics().isEmpty()) {
            return store.listOfTopics(question.topics(), question.kinds(), LOOKED_AT);
        }
        return question.kinds().stream().flatMap(kind -> entryPoints.listBestConnected(kind, Explorer.START).stream()).map(EntryPoints.EntryPoint::id).toList();
    }

    private static boolean fits(Picture.Node node, Question question) {
        boolean topic = question.topics().isEmpty()
                || question.topics().stream().flatMap(t -> Stream.concat(Stream.of(t), Codes.listCorners(t).stream())).anyMatch(node.topics()::contains);
        boolean reality = question.reality().isEmpty() || node.illustrative() == question.reality().equals("illustrative");
        return topic && reality;
    }
}
