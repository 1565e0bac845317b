package cn.jinchuanggu.matching.feedback.web;

import cn.jinchuanggu.matching.feedback.Opinion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * What was said about a match, for whoever said it.
 *
 * @param id      takes it back
 * @param verdict ACCEPTED, REFUSED or NOT_RELEVANT
 * @param code    of the refusal, or null
 * @param label   in Chinese
 * @param side    NEED, OFFER or PLATFORM
 * @param on      day it was said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpinionView(String id, String need, String achievement, String verdict, String code, String label, String side, LocalDate on) {

    static OpinionView of(Opinion o) {
        return new OpinionView(o.id(), o.needId(), o.achievementId(), o.verdict().kind().name(), o.verdict().code() == null ? null : o.verdict().code().name(),
                o.verdict().label(), o.side().name(), o.on());
    }
}
