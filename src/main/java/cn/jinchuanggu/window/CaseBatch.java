package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** One step on several cases, each for itself: what cannot be done to one does not keep the others. */
@Service
public class CaseBatch {

    private static final Set<CaseStep> FOR_SEVERAL = EnumSet.of(CaseStep.ACCEPT, CaseStep.REPLY, CaseStep.HAND_OVER);

    private final Cases cases;

    CaseBatch(Cases cases) {
        this.cases = cases;
    }

    /** @param refusal why it was not done, in Chinese; empty when it was */
    public record Outcome(String id, Optional<String> refusal) {
    }

    /**
     * @param ids 1 to {@link Paging#LARGEST_PAGE} cases
     * @param key the same key by the same account does nothing twice; null for none
     * @return what came of each, in their order
     * @throws InvalidInput when no case or too many are named, or the step is not one for several
     */
    public List<Outcome> act(List<String> ids, CaseStep step, Map<String, ?> fields, Actor actor, String key) {
        if (ids.isEmpty() || ids.size() > Paging.LARGEST_PAGE) {
            throw new InvalidInput("ids", "应当选 1 至 " + Paging.LARGEST_PAGE + " 件，选了 " + ids.size() + " 件。", "请在列表里勾选。");
        }
        if (!FOR_SEVERAL.contains(step)) {
            throw new InvalidInput("step", step.label() + "要一件一件办。", "可以成批办的：" + String.join("、", FOR_SEVERAL.stream().map(CaseStep::label).toList()) + "。");
        }
        return ids.stream().distinct().map(id -> new Outcome(id, refusal(id, step, fields, actor, key))).toList();
    }

    private Optional<String> refusal(String id, CaseStep step, Map<String, ?> fields, Actor actor, String key) {
        try {
            cases.act(id, step, fields, actor, key == null ? null : key + " " + id);
            return Optional.empty();
        } catch (InvalidInput e) {
            return Optional.of(String.join(" ", e.problems().stream().map(p -> p.sentence()).toList())); // told beside the others
        } catch (Conflict | NotAllowed | NotFound e) {
            return Optional.of(e.getMessage()); // told beside the others
        }
    }
}
