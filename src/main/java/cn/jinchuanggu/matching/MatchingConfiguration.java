package cn.jinchuanggu.matching;

import cn.jinchuanggu.matching.signal.Signals;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.search.SearchIndex;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the matcher together: its signals, its weights, and the graph's say on the best few. */
@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    Weights weights() {
        return Weights.standard();
    }

    @Bean
    NeedMatcher needMatcher(SearchIndex index, Weights weights, List<LateSignal> lateSignals, Clock clock) {
        return new NeedMatcher(index, Signals.standard(weights, Codes::nameOf), lateSignals, weights, clock);
    }
}
