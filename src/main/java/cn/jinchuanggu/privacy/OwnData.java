package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.privacy.store.PersonalStore;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** All that is kept of the person who asks (PIPL 45), as the inventory orders it. */
@Service
public class OwnData {

    /** Records of one sort on the page; the copy has all of them. */
    public static final int SHOWN = 20;
    /** More than one person makes in years; a copy with more of one sort says so. */
    static final int MOST = 100_000;

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Inventory inventory;
    private final PersonalStore store;
    private final Clock clock;

    OwnData(Inventory inventory, PersonalStore store, Clock clock) {
        this.inventory = inventory;
        this.store = store;
        this.clock = clock;
    }

    /**
     * One sort of data.
     *
     * @param total   how many records there are
     * @param records the first of them, by the Chinese names of what they hold
     */
    public record Section(Kept kept, long total, List<Map<String, Object>> records) {

        /** A value as people read it: moments to the minute. */
        public String shown(Object value) {
            return value instanceof OffsetDateTime moment ? MINUTE.format(moment.atZoneSameInstant(CHANGZHI)) : String.valueOf(value);
        }
    }

    /** @param at when it was read, in Asia/Shanghai */
    public record Copy(String account, OffsetDateTime at, String inventoryVersion, List<Section> sections) {

        /** As JSON values: readable by people and by programs (PIPL 45 §3). */
        public Map<String, Object> json() {
            return Map.of("账户", account, "生成时间", at.toString(), "清单版本", inventoryVersion, "内容", sections.stream().map(s -> Map.of("编号", s.kept().id(),
                    "名称", s.kept().title(), "用途", s.kept().purpose(), "依据", s.kept().basis(), "保存期限", s.kept().period(), "条数", s.total(),
                    "记录", s.records())).toList());
        }
    }

    /** What is shown on a page: the first {@value #SHOWN} of each sort. */
    public Copy look(Actor person) {
        return read(person, SHOWN);
    }

    /** All of it. */
    public Copy copy(Actor person) {
        return read(person, MOST);
    }

    private Copy read(Actor person, int limit) {
        if (person.isVisitor()) {
            throw new NotAllowed("请先登录。");
        }
        List<Section> sections = inventory.list().stream().filter(k -> k.isByAccount() || k.isOfExperts() && person.partyId() != null)
                .map(k -> section(k, k.isOfExperts() ? person.partyId() : person.username(), limit)).filter(s -> s.total() > 0).toList();
        return new Copy(person.username(), OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0), inventory.version(), sections);
    }

    private Section section(Kept kept, String who, int limit) {
        return new Section(kept, store.count(kept, who), store.list(kept, who, limit));
    }
}
