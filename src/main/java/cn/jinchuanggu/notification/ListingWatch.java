package cn.jinchuanggu.notification;

import cn.jinchuanggu.graph.SeedsFirst;
import cn.jinchuanggu.listing.ListingFeed;
import cn.jinchuanggu.listing.ListingFeed.Changed;
import cn.jinchuanggu.notification.store.MarkStore;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.SearchIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads listings in the order of their changes, each once the index of this instance holds it with its meaning, and lets them
 * answer the saved searches. How far it is stands in the graph and is held while a listing answers: several instances share
 * the work, and after a crash the next one goes on where it ended.
 */
@Component
class ListingWatch implements InitializingBean {

    private static final String NAME = "listings";
    private static final int BATCH = 100;
    /** In one transaction, which is not to last for long; most listings are older than all that was saved. */
    private static final int ANSWERS = 20;

    private final ListingFeed feed;
    private final SearchIndex index;
    private final Answers answers;
    private final MarkStore marks;
    private final Round round = new Round("new listings", this::catchUp);

    ListingWatch(ListingFeed feed, SearchIndex index, Answers answers, MarkStore marks, SeedsFirst seedsFirst) {
        this.feed = feed;
        this.index = index;
        this.answers = answers;
        this.marks = marks;
    }

    /** What was there before anybody could save a search is no news. */
    @Override
    public void afterPropertiesSet() {
        marks.beginAfterPresentRevision(NAME);
    }

    @Scheduled(fixedDelay = 2_000)
    void run() {
        round.run();
    }

    /** Lets every listing answer that can; returns when there is none, or when the index must catch up first. */
    void catchUp() {
        boolean more = true;
        while (more && isNew()) {
            more = marks.inTransaction(this::answerSome);
        }
    }

    private boolean isNew() {
        return feed.listAfter(marks.read(NAME), 1).stream().anyMatch(this::isReady);
    }

    /** @return whether all of them were ready */
    private boolean answerSome() {
        long number = marks.take(NAME);
        List<Changed> changes = feed.listAfter(number, BATCH);
        Set<String> asked = answers.mayAnswer(changes.stream().filter(Changed::open).map(Changed::id).toList());
        int left = ANSWERS;
        for (Changed change : changes) {
            boolean ready = isReady(change);
            if (!ready || left == 0) {
                marks.move(NAME, number);
                return ready;
            }
            if (change.open() && asked.contains(change.id())) {
                index.find(change.id()).ifPresent(answers::answer);
                left--;
            }
            number = change.revision();
        }
        marks.move(NAME, number);
        return true;
    }

    private boolean isReady(Changed change) {
        if (!change.open()) {
            return true;
        }
        Optional<Indexed> indexed = index.find(change.id());
        return indexed.filter(i -> i.revision() >= change.revision() && i.embedding().isPresent()).isPresent();
    }
}
