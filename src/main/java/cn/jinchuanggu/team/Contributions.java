package cn.jinchuanggu.team;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.requirement.Asked;
import cn.jinchuanggu.matching.requirement.Offer;
import cn.jinchuanggu.matching.requirement.Requirement;
import cn.jinchuanggu.matching.requirement.Requirements;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.team.store.TeamStore.Concept;
import cn.jinchuanggu.team.store.TeamStore.Help;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a member of an expert, a platform or a service: by concepts it shares with the need, by words of its expertise and
 * equipment, and by what it can do where an achievement does not: prove success, bring to maturity, develop. No number is ever met by them: they have none.
 */
final class Contributions {

    /**
     * Something that helpers of a kind can do where an achievement does not.
     *
     * @param wish  key of the wish
     * @param asked one of these words stands in the wish; empty when any does
     * @param kind  of the helper
     * @param words one of them stands in its text, equipment or category
     * @param deed  key of what it would do
     */
    private record Deed(String wish, List<String> asked, String kind, List<String> words, String deed) {

        boolean fits(Wish wanted, Help help) {
            return kind.equals(help.kind().label()) && (asked.isEmpty() || asked.stream().anyMatch(wanted.asked().chinese()::contains));
        }
    }

    private static final List<String> TESTS = List.of("第三方", "检测", "检验", "送检");
    private static final List<String> TRIALS = List.of("试运行", "试用", "现场", "工业性试验", "连续", "上机", "跟班");
    private static final List<Deed> DEEDS = List.of(
            new Deed(Wishes.ACCEPTANCE, TESTS, "Service", List.of("检验检测", "检测", "检验", "预检"), "says.team.tests"),
            new Deed(Wishes.ACCEPTANCE, TESTS, "Platform", List.of("检测", "检验", "标定", "试验"), "says.team.testsOrTrials"),
            new Deed(Wishes.ACCEPTANCE, TRIALS, "Platform", List.of("试验台", "中试", "模拟", "试验"), "says.team.trials"),
            new Deed(Wishes.ACCEPTANCE, TRIALS, "Service", List.of("中试", "试制"), "says.team.pilots"),
            new Deed(Wishes.READINESS, List.of(), "Platform", List.of("中试", "试制", "试生产"), "says.team.matures"),
            new Deed(Wishes.READINESS, List.of(), "Service", List.of("中试服务", "中试", "试制"), "says.team.matures"));
    /** What people do, and a licence does not. */
    private static final List<String> WORK = List.of("开发", "技术服务", "技术咨询");

    private final Asked asked;
    private final Wishes wishes;
    private final List<Concept> concepts;
    private final Map<String, String> titles;
    private final boolean toThePoint;

    /** @param toThePoint whether some achievement solves the very problem; without one there is nothing to prove and nothing to bring to maturity */
    Contributions(Asked asked, Wishes wishes, List<Concept> concepts, Map<String, String> titles, boolean toThePoint) {
        this.asked = asked;
        this.wishes = wishes;
        this.concepts = concepts;
        this.titles = titles;
        this.toThePoint = toThePoint;
    }

    Member member(Help help) {
        List<Member.Cover> covers = new ArrayList<>();
        for (Concept concept : concepts) {
            concept(help, concept, covers);
        }
        Saying sources = titles(help);
        Offer offer = new Offer(ListingProfile.builder(help.id(), ListingKind.SERVICE).title(help.name()).text(help.text()).keywords(help.words()).build(), "");
        for (Requirement r : Requirements.inWords(asked, offer)) {
            if (r.state() == Requirement.State.MET && wishes.find(r.key()) != null) {
                covers.add(new Member.Cover(wishes.find(r.key()), Saying.of("says.team.saysSo", r.source().text()), Basis.INFERRED, sources));
            }
        }
        if (toThePoint) {
            deeds(help, sources, covers);
        }
        work(help, covers);
        return new Member(help.id(), help.name(), help.kind().label(), help.kind().chinese(), help.illustrative(), "/entities/" + help.id(),
                help.kind().label().equals("Expert") ? help.id() : help.partyId(), help.party(), "", covers, List.of());
    }

    private void concept(Help help, Concept concept, List<Member.Cover> covers) {
        Wish wish = wishes.find(Wishes.key(concept));
        Concept shared = help.concepts().stream().filter(c -> c.id().equals(concept.id())).findFirst().orElse(null);
        if (wish != null && shared != null) {
            covers.add(new Member.Cover(wish, Saying.of("says.team.knows", Saying.label(help.kind().chinese()), concept.name()), Basis.STATED, title(shared)));
        } else if (wish != null && help.mentions(concept)) {
            covers.add(new Member.Cover(wish, Saying.of("says.team.mentions", concept.name()), Basis.INFERRED, titles(help)));
        }
    }

    private Saying titles(Help help) {
        return Saying.apart(help.sourceKeys().stream().map(k -> titles.getOrDefault(k, k)).toList());
    }

    private Saying title(Concept said) {
        return Saying.label(titles.getOrDefault(said.source(), said.source()));
    }

    private void deeds(Help help, Saying sources, List<Member.Cover> covers) {
        Set<String> done = new HashSet<>();
        for (Deed deed : DEEDS) {
            Wish wish = wishes.find(deed.wish());
            String word = wish == null || done.contains(deed.wish()) || !deed.fits(wish, help) ? null
                    : deed.words().stream().filter(w -> help.texts().anyMatch(t -> t.contains(w))).findFirst().orElse(null);
            if (word != null) {
                done.add(deed.wish());
                covers.add(new Member.Cover(wish, Saying.of("says.team.deed", word, Saying.of(deed.deed())), Basis.INFERRED, sources));
            }
        }
    }

    /** An expert in the very thing, or in what solves it elsewhere, can be asked to develop. */
    private void work(Help help, List<Member.Cover> covers) {
        Wish wish = wishes.find(Wishes.MODE);
        if (wish == null || !help.kind().label().equals("Expert") || WORK.stream().noneMatch(wish.asked().chinese()::contains)) {
            return;
        }
        Stream.concat(help.concepts().stream(), help.solutions().stream()).findFirst().ifPresent(known -> covers.add(new Member.Cover(wish,
                Saying.of(help.concepts().contains(known) ? "says.team.expertAsked" : "says.team.expertUsed", known.name()), Basis.INFERRED, title(known))));
    }
}
