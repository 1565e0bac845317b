package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.introduction.IntroductionHead;
import cn.jinchuanggu.engagement.introduction.IntroductionSummary;
import cn.jinchuanggu.engagement.introduction.Side;
import cn.jinchuanggu.engagement.introduction.Sight;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An introduction in a list.
 *
 * @param supplier   name of the owner of the achievement, or that it is not shown
 * @param proposedBy the person, or only the side when it is not shown
 * @param answered   who answered, for people
 * @param mine       whether the reader's own side is awaited
 * @param late       whether the day of the answer is over
 * @param blockedBy  what it waits for; null when it waits for nobody
 * @param refusal    why it was refused; null unless it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntroductionLine(String id, String state, String stateLabel, String tone, int version, String needId, String need, String achievementId, String achievement,
        String supplier, String demander, boolean illustrative, String proposedBy, String mandateId, String answered, boolean mine, LocalDate dueOn, boolean late,
        String blockedBy, String refusal, LocalDate proposedOn, LocalDate changedOn) {

    static IntroductionLine of(IntroductionSummary summary, Actor reader, LocalDate today) {
        IntroductionHead head = summary.head();
        Sight sight = Sight.ofList(head, reader);
        return new IntroductionLine(summary.id(), summary.state().name(), summary.state().label(), summary.state().tone(), summary.version(), head.need().listingId(),
                head.need().title(), head.achievement().listingId(), head.achievement().title(), sight.nameOf(Side.SUPPLIER), sight.nameOf(Side.DEMANDER),
                head.need().illustrative() || head.achievement().illustrative(), head.proposerSide().filter(s -> !sight.names(s)).map(Side::label).orElse(head.proposerName()),
                head.mandate().orElse(null), labels(summary.answered()), summary.awaited().stream().anyMatch(s -> reader.actsFor(head.of(s).partyId())),
                summary.dueOn().orElse(null), summary.isLate(today), summary.blockedBy().orElse(null), summary.refusal().map(RefusalCode::label).orElse(null),
                summary.createdAt().toLocalDate(), summary.updatedAt().toLocalDate());
    }

    private static String labels(Set<Side> sides) {
        return sides.isEmpty() ? "--" : sides.stream().map(Side::label).collect(Collectors.joining("、"));
    }
}
