package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/** Issues certificates of introductions to those who take part. */
@Service
public class Certificates {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Introductions introductions;
    private final Clock clock;

    Certificates(Introductions introductions, Clock clock) {
        this.introductions = introductions;
        this.clock = clock;
    }

    /** @throws cn.jinchuanggu.shared.NotFound when there is none that this person may know of */
    public Certificate issue(String id, Actor reader) {
        Introduction introduction = introductions.open(id, reader);
        return Certificate.of(introduction, Sight.of(introduction, reader), OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0));
    }
}
