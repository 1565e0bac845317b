package cn.jinchuanggu.matching.feedback;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Pair;
import cn.jinchuanggu.matching.Signal;
import cn.jinchuanggu.matching.Weights;
import cn.jinchuanggu.shared.Saying;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What people said before. Of this match: full points for or against. Of the like by the same party: some. Of the achievement
 * by all parties: few. All of it fades, and together it is never worth more than {@link Weights#feedback}, either way.
 *
 * <p>A party is told only its own words and those of the platform; of others only how many they are, from
 * {@link Tally#FEWEST} on. Brokers and operators know what each side of a match said, operators also a party's other refusals.
 */
final class FeedbackSignal implements Signal {

    private static final String NAME = "反馈";

    /** Points that would be shown as 0.0 are not said. */
    private static final double LEAST = 0.05;

    private final Opinions opinions;
    private final Weights weights;
    private final Actor viewer;
    private final Taste taste;
    private final Saying taster;

    private FeedbackSignal(Opinions opinions, Weights weights, Actor viewer, Taste taste, Saying taster) {
        this.opinions = opinions;
        this.weights = weights;
        this.viewer = viewer;
        this.taste = taste;
        this.taster = taster;
    }

    static Signal of(Opinions opinions, Weights weights, Actor viewer, ListingProfile asked) {
        // whose need it is does not stand in a masked one; what a party refused may then lower what it sees, and nothing else
        boolean own = Pair.asks(asked.kind()) && viewer.partyId() != null && (asked.ownerId() == null || viewer.actsFor(asked.ownerId()));
        if (own) {
            return new FeedbackSignal(opinions, weights, viewer, Taste.of(opinions.ofAsker(viewer.partyId())), Saying.of("says.feedback.yourOrganisation"));
        }
        boolean all = Pair.asks(asked.kind()) && viewer.has(Role.OPERATOR);
        return new FeedbackSignal(opinions, weights, viewer, all ? Taste.of(opinions.ofAsker(asked.ownerId())) : Taste.NONE, Saying.label(Side.NEED.label()));
    }

    private record Word(double points, Saying saying) {
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Finding judge(Pair pair) {
        List<Word> words = new ArrayList<>();
        boolean judged = false;
        for (Opinion opinion : opinions.ofMatch(pair.asking().id(), pair.offering().id())) {
            if (isTold(opinion)) {
                double sign = opinion.verdict().isAgainst() ? -1 : 1;
                words.add(new Word(sign * weights.feedback() * left(opinion, pair.today()), said(opinion)));
                judged |= opinion.side() == Side.NEED;
            }
        }
        if (!judged) {
            taste.of(pair.offering()).forEach(d -> words.add(new Word(-weights.feedbackAlike() * left(d.refusal(), pair.today()),
                    Saying.of("says.feedback.before", taster, Saying.label(d.refusal().verdict().code().label()), d.says()))));
        }
        Tally tally = opinions.tally(pair.offering().id());
        double balance = tally.balance(pair.today(), weights.feedbackHalfLifeDays());
        if (balance != 0) {
            words.add(new Word(weights.feedbackOffer() * balance, tally.sentence()));
        }
        return words.isEmpty() ? Finding.NOTHING : bounded(words);
    }

    private boolean isTold(Opinion opinion) {
        return opinion.isOf(viewer) || viewer.hasAny(Role.BROKER, Role.OPERATOR) || opinion.side() == Side.PLATFORM && !viewer.isVisitor();
    }

    private Saying said(Opinion opinion) {
        Saying who = !opinion.isOf(viewer) ? Saying.label(opinion.side().label())
                : Saying.of(opinion.party() == null ? "says.feedback.you" : "says.feedback.yourOrganisation");
        return switch (opinion.verdict().kind()) {
            case ACCEPTED -> Saying.of("says.feedback.accepted", who, opinion.on());
            case REFUSED -> Saying.of("says.feedback.refused", who, opinion.on(), Saying.label(opinion.verdict().code().label()));
            case NOT_RELEVANT -> Saying.of("says.feedback.notRelevant", who, opinion.on());
        };
    }

    private double left(Opinion opinion, LocalDate today) {
        return Fading.left(opinion.on(), today, weights.feedbackHalfLifeDays());
    }

    /** What speaks for and what speaks against are each cut to the bound, every word by the same share. */
    private Finding bounded(List<Word> words) {
        double up = share(words.stream().mapToDouble(Word::points).filter(p -> p > 0).sum());
        double down = share(-words.stream().mapToDouble(Word::points).filter(p -> p < 0).sum());
        Finding finding = Finding.NOTHING;
        for (Word word : words) {
            if (word.points() >= LEAST) {
                finding = finding.and(Finding.reason(NAME, word.points() * up, word.saying()));
            } else if (word.points() <= -LEAST) {
                finding = finding.and(Finding.gap(NAME, word.points() * down, word.saying()));
            }
        }
        return finding;
    }

    private double share(double sum) {
        return sum > weights.feedback() ? weights.feedback() / sum : 1;
    }
}
