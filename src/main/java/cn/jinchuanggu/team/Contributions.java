package cn.jinchuanggu.team;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.requirement.Asked;
import cn.jinchuanggu.matching.requirement.Offer;
import cn.jinchuanggu.matching.requirement.Requirement;
import cn.jinchuanggu.matching.requirement.Requirements;
import cn.jinchuanggu.team.store.TeamStore.Concept;
import cn.jinchuanggu.team.store.TeamStore.Help;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a member of an expert, a platform or a service: by concepts it shares with the need, by words of its expertise and
 * equipment, and by what it can do for the proof of success. No number is ever met by them: they have none.
 */
final class Contributions {

    /**
     * Who can help to prove success.
     *
     * @param asked  words of 验收方式
     * @param kind   of the member
     * @param words  one of them stands in its text, equipment or category
     * @param deed   what it would do
     */
    private record ProofHelp(List<String> asked, String kind, List<String> words, String deed) {
    }

    private static final List<ProofHelp> PROOFS = List.of(
            new ProofHelp(List.of("第三方", "检测", "检验", "送检"), "Service", List.of("检验检测", "检测", "检验", "预检"), "可以做检测"),
            new ProofHelp(List.of("第三方", "检测", "检验", "送检"), "Platform", List.of("检测", "检验", "标定", "试验"), "有检测或试验条件"),
            new ProofHelp(List.of("试运行", "试用", "现场", "工业性试验", "连续", "上机"), "Platform", List.of("试验台", "中试", "模拟", "试验"), "有试验条件，可以先在这里试用"),
            new ProofHelp(List.of("试运行", "试用", "现场", "工业性试验", "连续", "上机"), "Service", List.of("中试", "试制"), "可以安排中试"));

    private final Asked asked;
    private final Wishes wishes;
    private final List<Concept> concepts;
    private final Map<String, String> titles;

    Contributions(Asked asked, Wishes wishes, List<Concept> concepts, Map<String, String> titles) {
        this.asked = asked;
        this.wishes = wishes;
        this.concepts = concepts;
        this.titles = titles;
    }

    Member member(Help help) {
        List<Member.Cover> covers = new ArrayList<>();
        for (Concept concept : concepts) {
            concept(help, concept, covers);
        }
        String sources = titles(help);
        Offer offer = new Offer(ListingProfile.builder(help.id(), ListingKind.SERVICE).title(help.name()).text(help.text()).keywords(help.words()).build(), "");
        for (Requirement r : Requirements.inWords(asked, offer)) {
            if (r.state() == Requirement.State.MET && wishes.find(r.key()) != null) {
                covers.add(new Member.Cover(wishes.find(r.key()), "它的介绍写到了：" + r.source().text(), Basis.INFERRED, sources));
            }
        }
        proof(help, sources, covers);
        if (help.inField() && wishes.find(Wishes.FIELD) != null) {
            covers.add(new Member.Cover(wishes.find(Wishes.FIELD), "%s与需求是同一学科。".formatted(help.kind().chinese()), Basis.STATED, sources));
        }
        return new Member(help.id(), help.name(), help.kind().label(), help.kind().chinese(), help.illustrative(), "/entities/" + help.id(),
                help.kind().label().equals("Expert") ? help.id() : help.partyId(), help.party(), "", covers, List.of());
    }

    private void concept(Help help, Concept concept, List<Member.Cover> covers) {
        Wish wish = wishes.find(Wishes.key(concept));
        Concept shared = help.concepts().stream().filter(c -> c.id().equals(concept.id())).findFirst().orElse(null);
        if (wish != null && shared != null) {
            covers.add(new Member.Cover(wish, "%s的专长或业务涉及“%s”。".formatted(help.kind().chinese(), concept.name()), Basis.STATED,
                    titles.getOrDefault(shared.source(), shared.source())));
        } else if (wish != null && help.mentions(concept)) {
            covers.add(new Member.Cover(wish, "它的介绍、设备或名称写到“%s”。".formatted(concept.name()), Basis.INFERRED, titles(help)));
        }
    }

    private String titles(Help help) {
        return help.sourceKeys().stream().map(k -> titles.getOrDefault(k, k)).collect(Collectors.joining("；"));
    }

    private void proof(Help help, String sources, List<Member.Cover> covers) {
        Wish wish = wishes.find(Wishes.ACCEPTANCE);
        if (wish == null) {
            return;
        }
        for (ProofHelp proof : PROOFS) {
            String word = !proof.kind().equals(help.kind().label()) || proof.asked().stream().noneMatch(wish.asked()::contains) ? null
                    : proof.words().stream().filter(w -> help.texts().anyMatch(t -> t.contains(w))).findFirst().orElse(null);
            if (word != null) {
                covers.add(new Member.Cover(wish, "写到“%s”，%s；条件合不合要先核对。".formatted(word, proof.deed()), Basis.INFERRED, sources));
                return;
            }
        }
    }
}
