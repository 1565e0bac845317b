package cn.jinchuanggu.engagement.deal;

import cn.jinchuanggu.reference.Holidays;
import cn.jinchuanggu.reference.NoticePeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The notice of an agreed price (促进科技成果转化法第十八条).
 *
 * @param price     what was published; another price or buyer needs another notice
 * @param days      how many natural days it runs
 * @param channel   where objections are taken
 * @param from      the first day that counts: the day after it was published
 * @param counted   the last day counted, before it is moved from a day off; moves while an objection is open
 * @param through   the last day; empty when it depends on a year whose holidays are not known
 * @param objection an objection is not decided
 */
public record DealNotice(Price price, int days, String channel, LocalDate from, LocalDate counted, Optional<LocalDate> through, boolean objection) {

    /** The notice of the price that stands; empty while that is not published. */
    static Optional<DealNotice> of(Deal deal, Holidays holidays, LocalDate today) {
        return deal.findLast(DealStep.PUBLISH, DealStep.PRICE, DealStep.SHELVE).filter(e -> e.step() == DealStep.PUBLISH).map(published -> {
            int days = (Integer) published.answers().getOrDefault(DealQuestions.DAYS, DealCommand.LEAST_DAYS);
            NoticePeriod period = NoticePeriod.of(published.day(), days);
            for (DealEvent event : deal.events().subList(published.sequence(), deal.version())) {
                period = switch (event.step()) {
                    case OBJECT -> period.stop(event.day());
                    case DISMISS, UPHOLD -> period.resume(event.day());
                    default -> period;
                };
            }
            return new DealNotice(deal.price().orElseThrow(), days, published.text(DealQuestions.CHANNEL).orElse(""), period.from(),
                    period.through(today), period.findLastDay(today, holidays), period.isStopped());
        });
    }

    /** Whether it has run its full time and every objection is decided. */
    public boolean hasPassed(LocalDate today) {
        return !objection && through.filter(today::isAfter).isPresent();
    }

    /** The first day on which the contract may be signed; empty when it is not known. */
    public Optional<LocalDate> earliestContract() {
        return through.map(day -> day.plusDays(1));
    }

    /** Until when, in Chinese, and why it is not known when it is not. */
    public String sentence() {
        return through.map(last -> "公示 " + days + " 日，从 " + from + " 起算，到 " + last + " 为止"
                        + (last.equals(counted) ? "" : "（期满的 " + counted + " 是休息日，顺延到下一个工作日）") + "，" + last.plusDays(1) + " 起可以签订合同。")
                .orElseGet(() -> "公示 " + days + " 日到 " + counted + " 期满，但还没有录入此后的放假安排，不知道最后一天是不是要顺延；国务院办公厅的通知录入以后才能确定。");
    }
}
