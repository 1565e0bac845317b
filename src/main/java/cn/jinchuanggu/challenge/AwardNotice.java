package cn.jinchuanggu.challenge;

import cn.jinchuanggu.reference.Holidays;
import cn.jinchuanggu.reference.NoticePeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The notice of an award.
 *
 * @param winner    who was chosen
 * @param days      how many natural days it runs
 * @param channel   where else objections are taken
 * @param from      the first day that counts
 * @param through   the last day; empty when it depends on a year whose holidays are not known
 * @param objection an objection is not decided
 */
public record AwardNotice(Application winner, int days, String channel, LocalDate from, Optional<LocalDate> through, boolean objection) {

    /** The notice of the award that stands; empty while there is none. */
    static Optional<AwardNotice> of(Challenge challenge, Holidays holidays, LocalDate today) {
        return challenge.winner().map(winner -> {
            ChallengeEvent awarded = challenge.findLast(ChallengeStep.AWARD).orElseThrow();
            int days = ProcedureRules.noticeDays(awarded.day());
            NoticePeriod period = NoticePeriod.of(awarded.day(), days);
            for (ChallengeEvent event : challenge.events().subList(awarded.sequence(), challenge.events().size())) {
                period = switch (event.step()) {
                    case OBJECT -> period.stop(event.day());
                    case DISMISS -> period.resume(event.day());
                    default -> period;
                };
            }
            return new AwardNotice(winner, days, awarded.text(Keys.CHANNEL).orElse(""), period.from(), period.findLastDay(today, holidays), period.isStopped());
        });
    }

    /** Whether it has run its full time and every objection is decided. */
    public boolean hasPassed(LocalDate today) {
        return !objection && through.filter(today::isAfter).isPresent();
    }

    /** Until when, in Chinese. */
    public String sentence() {
        return objection ? "有异议正在处理，公示暂停计时，不能签约。"
                : through.map(last -> "公示 " + days + " 日，从 " + from + " 起算，到 " + last + " 为止，" + last.plusDays(1) + " 起可以签约。")
                        .orElse("公示 " + days + " 日，但还没有录入期满那一年的放假安排，不知道最后一天是不是要顺延。");
    }
}
