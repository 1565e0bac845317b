package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.engagement.IntroductionAgreed;
import cn.jinchuanggu.engagement.introduction.store.AgreedStore;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The introductions: proposing, every step, reading. */
@Service
public class Introductions {

    private final AgreedStore agreed;

    Introductions(AgreedStore agreed) {
        this.agreed = agreed;
    }

    /** The introduction as {@link IntroductionAgreed} tells it; empty when there is none or when not both sides agree now. */
    public Optional<IntroductionAgreed> findAgreed(String id) {
        return agreed.find(id);
    }
}
