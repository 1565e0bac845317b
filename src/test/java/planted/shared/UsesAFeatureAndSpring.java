package planted.shared;

import org.springframework.stereotype.Component;
import planted.listing.ReadsTheDay;

/** Breaks: shared uses nothing; shared is plain Java. */
@Component
class UsesAFeatureAndSpring {

    String day() {
        return new ReadsTheDay().day();
    }
}
